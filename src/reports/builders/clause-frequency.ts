import type { CasebookEntry, CountedCitations } from './casebook-input'
import type { ClauseCount } from './clause-count'
import { citedReferences } from './internal/cited-references'
import { compareClauses } from './internal/compare-clauses'
import { countClauses } from './internal/count-clauses'

/**
 * Counts how many cases cite each clause. Cases are counted, not citations: items roll up to their clause, and a case that cites a clause
 * and two of its items counts once.
 *
 * @param entries - the cases
 * @param counted - the clauses cited, or those they were carried over to
 * @param edition - count only clauses of this edition, `iso9001:2015`; all editions when left out
 * @returns one count for each clause that occurs: by edition, then the most cited first, then in the order of the document
 * @example
 * clauseFrequency(entries, 'cited') // [{ edition: 'iso9001:2000', clause: 'iso9001:2000/7.5.1', cases: 9, numbers: ['1', '5', …] }, …]
 *
 * Serves ISO 9001:2015 9.1.3 (analysis of the results of audits).
 */
export const clauseFrequency = (entries: readonly CasebookEntry[], counted: CountedCitations, edition?: string): readonly ClauseCount[] => {
  const records = entries.map((entry) => ({ number: entry.number, references: citedReferences(entry, counted) }))
  return countClauses(records, edition).toSorted((a, b) =>
    a.edition === b.edition ? b.cases - a.cases || compareClauses(a.clause, b.clause) : compareClauses(a.edition, b.edition),
  )
}
