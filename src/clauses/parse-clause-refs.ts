import { describe } from '../core/field-issues'
import type { Result } from '../core/result'
import type { Candidate } from './internal/find-candidates'
import { resolveCandidate } from './internal/resolve-candidate'
import { scan } from './internal/scan'
import type { ClauseIssue } from './issues'
import type { ParseOptions } from './parse-clause-ref'
import type { ParsedReference } from './parsed-reference'

/** One reference found in a text, with what could not be settled about it. */
export interface FoundReference {
  /** Where it begins, in UTF-16 units. */
  readonly index: number
  /** As it stands there, from the number to the last item. */
  readonly text: string
  readonly result: Result<ParsedReference, ClauseIssue>
}

const maximum = 200_000

const counts = ({ strong, number }: Candidate): boolean => strong || number.split('.').length > 2

/**
 * Finds all references to clauses in a text, in order. A number of one or two levels counts only where something announces it
 * ("clause 5.2", "标准“5.2 …”"), because prose is full of numbers.
 *
 * @param text - prose in English or Chinese, at most 200,000 characters
 * @param options - the edition where the text names none
 * @returns one entry per clause and item; each carries its own result, so that one bad reference does not hide the others
 * @example
 * parseClauseRefs('违反了标准“6.2.2能力、意识和培训”和“7.5.l”的规定', { edition: 'iso9001:2000' }) // 6.2.2 and 7.5.1, the second repaired
 */
export const parseClauseRefs = (text: string, options?: ParseOptions): Result<readonly FoundReference[], ClauseIssue> => {
  if (typeof text !== 'string') {
    return { ok: false, issues: [{ code: 'reference-unreadable', severity: 'error', path: [], params: { received: describe(text) } }] }
  }
  if (text.length > maximum) {
    return { ok: false, issues: [{ code: 'reference-too-long', severity: 'error', path: [], params: { maximum, length: text.length } }] }
  }
  const { folded, candidates } = scan(text)
  const value = candidates
    .filter(([candidate]) => counts(candidate))
    .flatMap(([candidate, designation]) => {
      const around = { original: text, folded, designation, edition: options?.edition }
      const place = { index: candidate.start, text: text.slice(candidate.start, candidate.end) }
      const items = candidate.items.length > 0 ? candidate.items : [undefined]
      return items.map((item): FoundReference => ({ ...place, result: resolveCandidate(candidate, item, around) }))
    })
  return { ok: true, value, issues: [] }
}
