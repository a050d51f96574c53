import type { CoreIssue } from '../../core/issue'
import { isRawRecord } from '../../core/migration'
import { decideResult, type Result } from '../../core/result'
import { fromReading, readBySchema } from '../../core/schema'
import type { CrosswalkTable } from '../crosswalk-table'
import type { ClauseIssue } from '../issues'
import { crosswalkTableSchema } from './crosswalk-schema'
import { type RowCatalogues, rowIssues } from './row-issues'

/**
 * Reads a crosswalk table of one's own, in the shape of `clauses/schema/crosswalk.schema.json`.
 *
 * @param input - anything, as parsed from JSON; a `$schema` is left out
 * @param catalogues - the outlines of both editions; places are checked against those given
 * @returns a frozen table for `crosswalk`, or all issues with their paths
 * @example
 * readCrosswalk(JSON.parse(text), { from: house, to: iso9001_2026 })
 */
export const readCrosswalk = (input: unknown, catalogues: RowCatalogues = {}): Result<CrosswalkTable, CoreIssue | ClauseIssue> => {
  const { $schema: _, ...data } = isRawRecord(input) ? input : {}
  const reading = fromReading<CrosswalkTable>(readBySchema(crosswalkTableSchema(), isRawRecord(input) ? data : input))
  if (!reading.ok) return reading
  return decideResult(rowIssues(reading.value.rows, catalogues), () => reading.value)
}
