import type { Catalogue } from '../../catalogue'
import { findClause } from '../../find-clause'
import { parentOf } from '../../parent-of'

/** The number under whose title a clause stands: its own, or for an untitled paragraph that of its parent. */
export const titledFamily = (catalogue: Catalogue, number: string): string => {
  if (findClause(catalogue, number)?.titles) return number
  const parent = parentOf(catalogue, number)
  return parent ? titledFamily(catalogue, parent.number) : number
}
