import { deepFreeze } from '../../core/freeze'
import type { CoreIssue } from '../../core/issue'
import { isRawRecord } from '../../core/migration'
import { decideResult, type Result } from '../../core/result'
import { fromReading, readBySchema } from '../../core/schema'
import type { Catalogue } from '../catalogue'
import type { ClauseIssue } from '../issues'
import { catalogueSchema } from './catalogue-schema'
import { outlineIssues } from './outline-issues'

/**
 * Reads an outline of one's own: another standard, or a house rule book in the shape of `clauses/schema/clauses.schema.json`.
 * Everything that takes a catalogue works with it.
 *
 * @param input - anything, as parsed from JSON; a `$schema` is left out
 * @returns a frozen catalogue, or all issues with their paths
 * @example
 * readCatalogue(JSON.parse(text)) // { ok: true, value: { edition: 'house:2026', nodes: […], … }, issues: [] }
 */
export const readCatalogue = (input: unknown): Result<Catalogue, CoreIssue | ClauseIssue> => {
  const { $schema: _, ...data } = isRawRecord(input) ? input : {}
  const reading = fromReading<Catalogue>(readBySchema(catalogueSchema(), isRawRecord(input) ? data : input))
  if (!reading.ok) return reading
  return decideResult(outlineIssues(reading.value), () => deepFreeze(reading.value))
}
