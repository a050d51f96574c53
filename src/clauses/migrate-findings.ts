import { carryCriterion } from './internal/carry-criterion'
import type { CarriedCitation, CitingRecord, Migration, MigrationOptions, OpenCitation } from './migration'

interface Moved<Citing extends CitingRecord> {
  readonly record: Citing
  readonly carried: readonly CarriedCitation<Citing['criteria'][number]>[]
  readonly open: readonly OpenCitation[]
}

const move = <Citing extends CitingRecord>(record: Citing, edition: string, options: MigrationOptions): Moved<Citing> => {
  const criteria: Citing['criteria'][number][] = []
  const carried: CarriedCitation<Citing['criteria'][number]>[] = []
  const open: OpenCitation[] = []
  for (const [position, criterion] of record.criteria.entries()) {
    const outcome = carryCriterion<Citing['criteria'][number]>(record.id, criterion, edition, options)
    if (outcome.kind === 'carried') {
      carried.push(Object.freeze({ at: criteria.length, ...outcome.change }))
      criteria.push(...outcome.change.to)
    } else {
      criteria.push(criterion)
      if (outcome.kind === 'open') open.push(Object.freeze({ record: record.id, position, ...outcome.why }))
    }
  }
  if (carried.length === 0) return { record, carried, open }
  return { record: Object.freeze({ ...record, criteria: Object.freeze(criteria) }), carried: Object.freeze(carried), open }
}

/**
 * Carries the citations of open records over to another edition. What the tables lead to one clause is carried; what they split, merge,
 * barely touch or do not know stays as it is and is listed. Nothing is lost: records, other criteria and the order stay, the former
 * reference is kept as `asCited`, and `revertMigration` takes everything back.
 *
 * @param records - findings, or anything with `id` and `criteria`; ids are unique. Hint: a case keeps its report as issued; carry
 *   `{ id, criteria }` put together from it, and cite the outcome with its command `cite-criteria`.
 * @param edition - `iso9001:2026`
 * @param options - the tables, and what persons settled: run again from the same records with their decisions
 * @returns the records in their order, the citations that wait for a person, and the record of what changed
 * @throws {TypeError} when a settlement names no reference of the edition
 * @example
 * migrateFindings(findings, 'iso9001:2026', { crosswalks: iso9001Crosswalks }).decisions // [{ record: 'fnd_1', position: 0, decisions: ['split'], … }]
 */
export const migrateFindings = <Citing extends CitingRecord>(
  records: readonly Citing[],
  edition: string,
  options: MigrationOptions,
): Migration<Citing> => {
  const moved = records.map((record) => move(record, edition, options))
  const changed = moved.filter(({ carried }) => carried.length > 0)
  return Object.freeze({
    records: changed.length === 0 ? records : Object.freeze(moved.map(({ record }) => record)),
    decisions: Object.freeze(moved.flatMap(({ open }) => open)),
    record: Object.freeze({
      edition,
      records: Object.freeze(changed.map(({ record: { id }, carried }) => Object.freeze({ id, carried }))),
    }),
  })
}
