import type { Reference } from '../../core/ids'
import type { Result } from '../../core/result'
import { editionNames } from '../edition-names'
import type { ClauseIssue } from '../issues'
import type { ParsedReference } from '../parsed-reference'
import { publishedInsteadOfDraft, publishedOfDraft } from './draft-outline'
import type { Candidate } from './find-candidates'
import type { Designation } from './find-designations'
import type { ItemInText } from './read-items'

const known = Object.keys(editionNames)
const path: readonly never[] = []

const refused = (issue: ClauseIssue): Result<ParsedReference, ClauseIssue> => ({ ok: false, issues: [issue] })

const build = (edition: string, number: string, item: ItemInText | undefined): ParsedReference => {
  const place = [number, item?.item, item?.subItem].filter(Boolean).join('/')
  // Built from the parts of the canonical form.
  const reference = `${edition}/${place}` as Reference
  return { reference, edition, number, ...item }
}

/** What is needed to make a reference of a candidate: its text, the standard that it belongs to, and the caller's default. */
export interface Surroundings {
  readonly original: string
  readonly folded: string
  readonly designation: Designation | undefined
  readonly edition: string | undefined
}

/** ISO/CD 9001:2013, by its own name; the drafts of other years are not known here. */
const isDraft = ({ text, foreign }: Designation): boolean => !foreign && /\/ ?cd\b.*2013/i.test(text)

/** Makes the reference for one item of a candidate, or says why not. */
export const resolveCandidate = (
  candidate: Candidate,
  item: ItemInText | undefined,
  around: Surroundings,
): Result<ParsedReference, ClauseIssue> => {
  const { designation, original } = around
  const { number, start, numberEnd } = candidate
  const named = designation && isDraft(designation) ? publishedOfDraft(number) : undefined
  if (!named && designation && !designation.edition && (designation.dated || designation.foreign)) {
    return refused({ code: 'edition-unknown', severity: 'error', path, params: { received: designation.text, options: known } })
  }
  const edition = named ? 'iso9001:2015' : (designation?.edition ?? around.edition)
  if (edition === undefined) return refused({ code: 'edition-missing', severity: 'error', path, params: { number, options: known } })
  const title = candidate.items.length > 0 && candidate.end <= numberEnd + 6 ? '' : around.folded.slice(numberEnd, numberEnd + 60)
  const published = named ?? (edition === 'iso9001:2015' ? publishedInsteadOfDraft(number, title) : undefined)
  if (published) {
    const shown = original.slice(numberEnd, numberEnd + 40).trim()
    const references = published.map((one): Reference => `iso9001:2015/${one}`)
    return refused({ code: 'draft-outline-cited', severity: 'error', path, params: { number, title: shown, published: references } })
  }
  const value = build(edition, number, item)
  if (!candidate.repaired) return { ok: true, value, issues: [] }
  const params = { original: original.slice(start, numberEnd), reading: number }
  return { ok: true, value, issues: [{ code: 'reference-repaired', severity: 'advice', path, params }] }
}
