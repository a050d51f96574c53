import type { Reference } from '../../core/ids'
import type { Catalogue, ClauseNode } from '../catalogue'
import { childrenOf } from '../children-of'
import type { Confidence } from '../confidence'
import { isHeading } from '../is-heading'
import type { ClauseIssue } from '../issues'

const sure: readonly Confidence[] = ['confirmed', 'checked', 'two-sources']
const path: readonly never[] = []

const holders = (catalogue: Catalogue, node: ClauseNode, item: string): readonly Reference[] =>
  childrenOf(catalogue, node.number)
    .filter((child) => child.items.includes(item))
    // Built from the parts of the canonical form.
    .map((child): Reference => `${catalogue.edition}/${child.number}/${item}` as Reference)

/** Judges the letter of a citation, and the sub-item under it, by what is known of the clause. */
export const checkItem = (catalogue: Catalogue, node: ClauseNode, item: string, subItem: string | undefined): readonly ClauseIssue[] => {
  const { number, items, confidence } = node
  const cited = subItem === undefined ? item : `${item}/${subItem}`
  const verified = sure.includes(confidence.items)
  const unverified: ClauseIssue = { code: 'item-unverified', severity: 'advice', path, params: { number, item: cited } }
  if (!items.includes(item)) {
    if (confidence.items === 'unknown') return [unverified]
    const firm = verified || isHeading(catalogue, number) || childrenOf(catalogue, number).length > 0
    const params = { number, item: cited, items, offered: holders(catalogue, node, item) }
    return [{ code: 'item-unknown', severity: firm ? 'error' : 'advice', path, params }]
  }
  if (subItem === undefined) return verified ? [] : [unverified]
  const count = node.subItems?.[item]
  if (count === undefined || Number(subItem) <= count) return verified && count !== undefined ? [] : [unverified]
  return [{ code: 'item-unknown', severity: verified ? 'error' : 'advice', path, params: { number, item: cited, items, offered: [] } }]
}
