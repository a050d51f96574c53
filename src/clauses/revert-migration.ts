import { canonicalJson } from '../core/canonical-json'
import type { Result } from '../core/result'
import type { ClauseIssue } from './issues'
import type { CarriedCitation, CitingRecord, MigrationRecord } from './migration'

type CriterionOf<Citing extends CitingRecord> = Citing['criteria'][number]

const standsThere = <Criterion>(criteria: readonly Criterion[], { at, to }: CarriedCitation<Criterion>): boolean =>
  canonicalJson(criteria.slice(at, at + to.length)) === canonicalJson(to)

const takeBack = <Criterion>(criteria: readonly Criterion[], carried: readonly CarriedCitation<Criterion>[]): readonly Criterion[] => {
  const before: Criterion[] = []
  let position = 0
  for (const { at, from, to } of carried) {
    before.push(...criteria.slice(position, at), from)
    position = at + to.length
  }
  return Object.freeze([...before, ...criteria.slice(position)])
}

/**
 * Takes a migration back: every criterion that it carried stands again as it was.
 *
 * @param records - the migrated records, in any order; records that are not among them are passed over, other fields may have changed
 * @param migration - the `record` of `migrateFindings`
 * @returns the records with their former criteria; or, for records whose carried criteria were changed since, an issue each and nothing taken back
 * @example
 * orThrow(revertMigration(migrated.records, migrated.record)) // equals the findings that were migrated
 */
export const revertMigration = <Citing extends CitingRecord>(
  records: readonly Citing[],
  migration: MigrationRecord<CriterionOf<Citing>>,
): Result<readonly Citing[], ClauseIssue> => {
  const changes = new Map(migration.records.map(({ id, carried }) => [id, carried]))
  const issues: ClauseIssue[] = []
  const reverted = records.map((record, position) => {
    const carried = changes.get(record.id)
    if (!carried) return record
    const changed = carried.find((one) => !standsThere(record.criteria, one))
    if (changed) {
      const path = [position, 'criteria', changed.at]
      issues.push({ code: 'migration-changed', severity: 'error', path, params: { record: record.id } })
    }
    return Object.freeze({ ...record, criteria: takeBack(record.criteria, carried) })
  })
  const [first, ...rest] = issues
  if (first) return { ok: false, issues: [first, ...rest] }
  return { ok: true, value: changes.size === 0 ? records : Object.freeze(reverted), issues: [] }
}
