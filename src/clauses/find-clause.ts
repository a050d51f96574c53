import type { Catalogue, ClauseNode } from './catalogue'
import { indexOf } from './internal/clause-index'
import { parseCanonical } from './parse-canonical'

/**
 * Finds a clause in a catalogue.
 *
 * @param catalogue - one edition
 * @param numberOrReference - `8.5.1`, or a canonical reference to this edition; items are looked past
 * @returns the node, or undefined when this edition has no such clause
 * @example
 * findClause(iso9001_2015, 'iso9001:2015/8.5.1/f')?.titles?.en // 'Control of production and service provision'
 */
export const findClause = (catalogue: Catalogue, numberOrReference: string): ClauseNode | undefined => {
  const { nodes } = indexOf(catalogue)
  const parsed = parseCanonical(numberOrReference)
  if (parsed) return parsed.edition === catalogue.edition ? nodes.get(parsed.number) : undefined
  return nodes.get(numberOrReference)
}
