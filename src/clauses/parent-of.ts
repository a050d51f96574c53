import type { Catalogue, ClauseNode } from './catalogue'
import { findClause } from './find-clause'
import { parentNumber } from './internal/clause-index'

/**
 * Finds the clause that a clause stands under.
 *
 * @param catalogue - one edition
 * @param numberOrReference - `8.5.1`, or a canonical reference
 * @returns the parent, or undefined for a clause of the first level and for an unknown one
 * @example
 * parentOf(iso9001_2015, '8.5.1')?.number // '8.5'
 */
export const parentOf = (catalogue: Catalogue, numberOrReference: string): ClauseNode | undefined => {
  const node = findClause(catalogue, numberOrReference)
  const parent = node && parentNumber(node.number)
  return parent === undefined ? undefined : findClause(catalogue, parent)
}
