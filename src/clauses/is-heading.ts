import type { Catalogue } from './catalogue'
import { childrenOf } from './children-of'
import { findClause } from './find-clause'

/**
 * Says whether a clause is a heading without text of its own: it stands over titled clauses and has no list. The titled parent of
 * untitled numbered paragraphs (10.2 in 2015) is none, for they are its text.
 *
 * @param catalogue - one edition
 * @param numberOrReference - `7.5`, or a canonical reference
 * @returns false for unknown clauses
 * @example
 * isHeading(iso9001_2000, '7.5') // true
 */
export const isHeading = (catalogue: Catalogue, numberOrReference: string): boolean => {
  const node = findClause(catalogue, numberOrReference)
  return node !== undefined && node.items.length === 0 && childrenOf(catalogue, node.number).some((child) => child.titles !== undefined)
}
