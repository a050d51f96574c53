import type { Catalogue, ClauseNode } from './catalogue'
import { findClause } from './find-clause'
import { indexOf } from './internal/clause-index'

const none: readonly ClauseNode[] = []

/**
 * Lists the clauses directly under a clause.
 *
 * @param catalogue - one edition
 * @param numberOrReference - `10.2`, or a canonical reference
 * @returns the children in the order of the document; empty for a leaf and for an unknown clause
 * @example
 * childrenOf(iso9001_2015, '10.2').map((node) => node.number) // ['10.2.1', '10.2.2']
 */
export const childrenOf = (catalogue: Catalogue, numberOrReference: string): readonly ClauseNode[] => {
  const node = findClause(catalogue, numberOrReference)
  return (node && indexOf(catalogue).children.get(node.number)) ?? none
}
