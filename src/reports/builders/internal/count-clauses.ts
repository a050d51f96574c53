import type { Reference } from '../../../core/ids'
import type { ClauseCount } from '../clause-count'
import { clauseOf } from './clause-of'
import { editionOf } from './edition-of'

/** A record with the references it is counted under. */
export interface Citing {
  readonly number: string
  readonly references: readonly Reference[]
}

/** The clauses that a record is counted under, each once, however many of its items are cited. */
export const clausesOf = (references: readonly Reference[], edition?: string): ReadonlySet<Reference> =>
  new Set(references.map(clauseOf).filter((clause) => edition === undefined || editionOf(clause) === edition))

/** Counts records by clause. */
export const countClauses = (records: readonly Citing[], edition?: string): readonly ClauseCount[] => {
  const numbers = new Map<Reference, string[]>()
  for (const record of records)
    for (const clause of clausesOf(record.references, edition)) {
      const known = numbers.get(clause)
      if (known) known.push(record.number)
      else numbers.set(clause, [record.number])
    }
  return [...numbers].map(([clause, cited]) => ({ edition: editionOf(clause), clause, cases: cited.length, numbers: cited }))
}
