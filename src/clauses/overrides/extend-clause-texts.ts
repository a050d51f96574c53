import * as z from 'zod/mini'
import { line, list, text } from '../../core/fields'
import { deepFreeze } from '../../core/freeze'
import type { CoreIssue } from '../../core/issue'
import { type Result, refuses } from '../../core/result'
import { fromReading, readBySchema } from '../../core/schema'
import type { Catalogue } from '../catalogue'
import { findClause } from '../find-clause'
import { nearestNumbers } from '../internal/nearest-numbers'
import type { ClauseIssue } from '../issues'
import type { ClauseText, ClauseTexts } from '../search/clause-texts'
import { clauseNumber } from './catalogue-schema'

/** Texts of one's own by clause number; what a clause leaves out stays. */
export type ClauseTextOverrides = Readonly<Record<string, Partial<ClauseText>>>

const overridesSchema = () =>
  z.record(
    clauseNumber(),
    z.strictObject({
      paraphrase: z.exactOptional(text()),
      keywords: z.exactOptional(list(line())),
      evidence: z.exactOptional(list(line())),
    }),
  )

const own = <Value>(table: Readonly<Record<string, Value>>, number: string): Value | undefined =>
  Object.hasOwn(table, number) ? table[number] : undefined

/**
 * Lays paraphrases, keywords and evidence of one's own over the texts of an edition; search and suggestion work with the new value.
 *
 * @param texts - of an edition in one language
 * @param overrides - by clause number. Hint: a list replaces the former; to add words, spread the former list into it.
 * @param catalogue - the outline of the edition; numbers are checked when it is given
 * @returns frozen texts (the very same when nothing is given), or all issues, their paths within `overrides`
 * @example
 * extendClauseTexts(texts, { '8.5.4': { keywords: ['minibar', ...words] } }, iso9001_2015)
 */
export const extendClauseTexts = (
  texts: ClauseTexts,
  overrides: ClauseTextOverrides,
  catalogue?: Catalogue,
): Result<ClauseTexts, CoreIssue | ClauseIssue> => {
  const reading = fromReading<ClauseTextOverrides>(readBySchema(overridesSchema(), overrides))
  if (!reading.ok) return reading
  const entries = Object.entries(reading.value)
  if (entries.length === 0) return { ok: true, value: texts, issues: [] }
  const issues = entries.flatMap(([number, override]): readonly (CoreIssue | ClauseIssue)[] => {
    if (catalogue && !findClause(catalogue, number)) {
      const params = { edition: catalogue.edition, number, nearest: nearestNumbers(catalogue, number) }
      return [{ code: 'clause-unknown', severity: 'error', path: [number], params }]
    }
    const lacking = override.paraphrase === undefined && !own(texts.clauses, number)
    return lacking ? [{ code: 'field-required', severity: 'error', path: [number, 'paraphrase'], params: { expected: 'text' } }] : []
  })
  if (refuses(issues)) return { ok: false, issues }
  const laid = entries.map(([number, override]): readonly [string, ClauseText] => {
    const { paraphrase = '', keywords = [], evidence } = { ...own(texts.clauses, number), ...override }
    return [number, deepFreeze({ paraphrase, keywords: [...keywords], ...(evidence && { evidence: [...evidence] }) })]
  })
  const clauses = Object.freeze({ ...texts.clauses, ...Object.fromEntries(laid) })
  return { ok: true, value: Object.freeze({ ...texts, clauses }), issues: [] }
}
