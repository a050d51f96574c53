import type { CoreIssue } from '../../core/issue'
import { type Result, refuses } from '../../core/result'
import { fromReading, readBySchema } from '../../core/schema'
import type { CrosswalkRow, CrosswalkTable } from '../crosswalk-table'
import type { ClauseIssue } from '../issues'
import { crosswalkRowsSchema } from './crosswalk-schema'
import { readCrosswalk } from './read-crosswalk'
import { type RowCatalogues, rowIssues } from './row-issues'

/** A row of one's own. Without `confidence` it counts as `checked`. */
export type CrosswalkRowOverride = Omit<CrosswalkRow, 'confidence'> & Partial<Pick<CrosswalkRow, 'confidence'>>

/** What is laid over a table: a row takes the place of the row with the same `from`, or is added. */
export interface CrosswalkOverrides {
  readonly rows: readonly CrosswalkRowOverride[]
}

const complete = ({ confidence, ...row }: CrosswalkRowOverride): CrosswalkRow => ({
  ...row,
  confidence: confidence ?? { targets: 'checked', relation: 'checked', ...(row.items && { items: 'checked' as const }) },
})

/**
 * Lays rows of one's own over a crosswalk table. Nothing global changes; pass the new table to `crosswalk` and `migrateFindings`.
 *
 * @param table - one of `iso9001Crosswalks`, or one of one's own
 * @param overrides - rows by `from`; `{ from, to: [], relation: 'none' }` says that nothing takes a clause up
 * @param catalogues - the outlines of both editions; places are checked against those given
 * @returns a frozen table (the very same when no row is given), or all issues, their paths within `overrides`
 * @example
 * extendCrosswalk(from2015, { rows: [{ from: '10.1/c', to: ['10.1/c'], relation: 'equivalent' }] })
 */
export const extendCrosswalk = (
  table: CrosswalkTable,
  overrides: CrosswalkOverrides,
  catalogues: RowCatalogues = {},
): Result<CrosswalkTable, CoreIssue | ClauseIssue> => {
  const reading = fromReading<readonly CrosswalkRowOverride[]>(readBySchema(crosswalkRowsSchema(), overrides.rows, ['rows']))
  if (!reading.ok) return reading
  const rows = reading.value
  if (rows.length === 0) return { ok: true, value: table, issues: [] }
  const issues = rowIssues(rows, catalogues)
  if (refuses(issues)) return { ok: false, issues }
  const own = new Map(rows.map((row) => [row.from, complete(row)]))
  const kept = table.rows.map((row) => own.get(row.from) ?? row)
  const added = [...own.values()].filter((row) => !table.rows.some((other) => other.from === row.from))
  return readCrosswalk({ ...table, rows: [...kept, ...added] })
}
