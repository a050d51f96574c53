import { describe } from '../core/field-issues'
import type { Result } from '../core/result'
import { editionNames } from './edition-names'
import type { Candidate } from './internal/find-candidates'
import type { Designation } from './internal/find-designations'
import { ignoredText } from './internal/ignored-text'
import { resolveCandidate } from './internal/resolve-candidate'
import { type Scan, scan } from './internal/scan'
import { stripNoise } from './internal/strip-noise'
import type { ClauseIssue } from './issues'
import { parseCanonical } from './parse-canonical'
import type { ParsedReference } from './parsed-reference'

/** `edition` is assumed where the text names none: `iso9001:2015`. */
export interface ParseOptions {
  readonly edition?: string
}

const maximum = 2_000
const path: readonly never[] = []

const refused = (issue: ClauseIssue): Result<ParsedReference, ClauseIssue> => ({ ok: false, issues: [issue] })

const known = Object.keys(editionNames)

const canonicalResult = (value: ParsedReference): Result<ParsedReference, ClauseIssue> =>
  value.edition.startsWith('iso9001:') && !Object.hasOwn(editionNames, value.edition)
    ? refused({ code: 'edition-unknown', severity: 'error', path, params: { received: value.edition, options: known } })
    : { ok: true, value, issues: [] }

const likely = ({ folded, candidates }: Scan): Scan['candidates'] => {
  const strong = candidates.filter(([candidate]) => candidate.strong)
  if (strong.length > 0) return strong
  const deep = candidates.filter(([candidate]) => candidate.number.split('.').length > 2)
  if (deep.length > 0) return deep
  const alone = ({ start, end }: Candidate): boolean => stripNoise(folded.slice(0, start) + folded.slice(end)) === ''
  return candidates.filter(([candidate]) => candidate.number.includes('.') || alone(candidate))
}

const conflicting = (designations: readonly Designation[]): readonly string[] => {
  const names = designations.filter((one) => one.dated).map((one) => one.edition ?? one.text)
  return [...new Set(names)]
}

const several = (found: Scan['candidates']): readonly string[] => {
  const places = found.flatMap(([{ number, items }]) =>
    items.length > 0
      ? items.map(({ item, subItem }) => [number, `${item})`, subItem && `${subItem})`].filter(Boolean).join(' '))
      : [number],
  )
  return [...new Set(places)]
}

const readOne = (text: string, read: Scan, candidate: Candidate, designation: Designation | undefined, edition?: string) => {
  const item = candidate.items[0]
  const result = resolveCandidate(candidate, item, { original: text, folded: read.folded, designation, edition })
  const ignored = result.ok ? ignoredText(text, read, candidate) : ''
  if (!result.ok || ignored === '') return result
  const issue: ClauseIssue = { code: 'text-ignored', severity: 'advice', path, params: { text: ignored } }
  return { ...result, issues: [...result.issues, issue] }
}

/**
 * Reads one reference to a clause: the canonical form first and fast, then the ways people write it in English and Chinese.
 *
 * @param text - `iso9001:2015/8.5.1/f`, `ISO 9001:2015 cl. 8.5.1 f)`, `GB/T 19001-2016 第8.5.1条f)款`, `7.5 .l` from a scan; at most 2,000 characters
 * @param options - the edition where the text names none
 * @returns the reference; what was repaired or left unread travels along as advice. Hint: whether the clause exists is asked of a
 *   catalogue with `checkCitation`; here only the form is read.
 * @example
 * parseClauseRef('GB/T 19001-2016 8.5.1f') // { ok: true, value: { reference: 'iso9001:2015/8.5.1/f', … }, issues: [] }
 */
export const parseClauseRef = (text: string, options?: ParseOptions): Result<ParsedReference, ClauseIssue> => {
  if (typeof text !== 'string')
    return refused({ code: 'reference-unreadable', severity: 'error', path, params: { received: describe(text) } })
  const canonical = parseCanonical(text)
  if (canonical) return canonicalResult(canonical)
  if (text.length > maximum)
    return refused({ code: 'reference-too-long', severity: 'error', path, params: { maximum, length: text.length } })
  if (text.trim() === '') return refused({ code: 'reference-empty', severity: 'error', path, params: {} })
  const read = scan(text)
  const found = likely(read)
  const [first] = found
  if (!first) return refused({ code: 'reference-unreadable', severity: 'error', path, params: { received: describe(text) } })
  const references = several(found)
  if (references.length > 1) return refused({ code: 'references-several', severity: 'error', path, params: { found: references } })
  const editions = conflicting(read.designations)
  if (editions.length > 1) return refused({ code: 'edition-conflict', severity: 'error', path, params: { received: editions } })
  return readOne(text, read, ...first, options?.edition)
}
