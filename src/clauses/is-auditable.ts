import type { Catalogue } from './catalogue'
import { findClause } from './find-clause'

/**
 * Says whether a clause can hold a requirement: scope, references and terms (clauses 1 to 3 of ISO 9001) do not.
 *
 * @param catalogue - one edition
 * @param numberOrReference - `8.5.1`, or a canonical reference
 * @returns false for clauses without requirements, all below them, and unknown clauses
 * @example
 * isAuditable(iso9001_2000, '1.1') // false
 */
export const isAuditable = (catalogue: Catalogue, numberOrReference: string): boolean => {
  const number = findClause(catalogue, numberOrReference)?.number
  return number !== undefined && !catalogue.withoutRequirement.some((scope) => number === scope || number.startsWith(`${scope}.`))
}
