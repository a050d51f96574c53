import { describe } from '../core/field-issues'
import type { Reference } from '../core/ids'
import type { Catalogue, ClauseNode } from './catalogue'
import { childrenOf } from './children-of'
import { findClause } from './find-clause'
import { checkItem } from './internal/check-item'
import { publishedInsteadOfDraft } from './internal/draft-outline'
import { nearestNumbers } from './internal/nearest-numbers'
import { isAuditable } from './is-auditable'
import { isHeading } from './is-heading'
import type { ClauseIssue } from './issues'
import { parseCanonical } from './parse-canonical'

const path: readonly never[] = []

const unknownClause = (catalogue: Catalogue, number: string): ClauseIssue => {
  const published = catalogue.edition === 'iso9001:2015' ? publishedInsteadOfDraft(number, '') : undefined
  if (published) {
    const references = published.map((one): Reference => `iso9001:2015/${one}`)
    return { code: 'draft-outline-cited', severity: 'error', path, params: { number, title: '', published: references } }
  }
  const params = { edition: catalogue.edition, number, nearest: nearestNumbers(catalogue, number) }
  return { code: 'clause-unknown', severity: 'error', path, params }
}

const checkWhole = (catalogue: Catalogue, node: ClauseNode): readonly ClauseIssue[] => {
  const { number } = node
  const children = childrenOf(catalogue, number).map((child) => child.number)
  if (children.length === 0) return []
  const params = { number, children }
  return isHeading(catalogue, number) && !catalogue.citedAsWhole.includes(number)
    ? [{ code: 'clause-is-heading', severity: 'warning', path, params }]
    : [{ code: 'finer-reference-available', severity: 'advice', path, params }]
}

/**
 * Judges one citation by the editions at hand: whether the clause and letter exist, and whether it is a requirement that can be broken.
 * Letters that are known by memory only give advice, never an error. Serves ISO 19011:2018 6.4.8 (findings against criteria).
 *
 * @param reference - canonical: `iso9001:2000/7.5/b`
 * @param catalogues - the editions in use
 * @returns all issues, with an empty path; none when nothing is to be said
 * @example
 * checkCitation('iso9001:2000/7.5/b', [iso9001_2000]) // item-unknown: 7.5 is a heading; 7.5.1 b) and 7.5.2 b) are offered
 */
export const checkCitation = (reference: string, catalogues: readonly Catalogue[]): readonly ClauseIssue[] => {
  const parsed = parseCanonical(reference)
  if (!parsed) return [{ code: 'reference-malformed', severity: 'error', path, params: { received: describe(reference) } }]
  const { edition, number, item, subItem } = parsed
  const catalogue = catalogues.find((one) => one.edition === edition)
  if (!catalogue) {
    const options = catalogues.map((one) => one.edition)
    return [{ code: 'edition-unknown', severity: 'error', path, params: { received: edition, options } }]
  }
  const node = findClause(catalogue, number)
  if (!node) return [unknownClause(catalogue, number)]
  if (!isAuditable(catalogue, number)) {
    const exclusions = catalogue.exclusions.includes(number)
    const severity = exclusions ? 'advice' : 'warning'
    return [{ code: 'clause-without-requirement', severity, path, params: { number, exclusions } }]
  }
  return item === undefined ? checkWhole(catalogue, node) : checkItem(catalogue, node, item, subItem)
}
