import type { Reference } from '../../core/ids'
import type { CasebookEntry, CountedCitations } from './casebook-input'
import { citedReferences } from './internal/cited-references'
import { compareClauses } from './internal/compare-clauses'
import { clausesOf } from './internal/count-clauses'

/** One department of the matrix. */
export interface DepartmentCounts {
  /** None for the cases that name no department. */
  readonly department?: string
  /** For each clause of the matrix, how many cases of this department cite it. */
  readonly counts: readonly number[]
  /** The sum of the counts: pairs of a case and a clause. */
  readonly pairs: number
  /** The cases of this department that cite a clause of the edition, each once. */
  readonly cases: number
}

/** How many cases of each department cite each clause of one edition. */
export interface ClauseByDepartment {
  readonly edition: string
  readonly clauses: readonly Reference[]
  /** In the order in which departments first occur. */
  readonly departments: readonly DepartmentCounts[]
  /** For each clause the sum over departments: the cases that cite it. */
  readonly totals: readonly number[]
  /** The sum of all cells. */
  readonly pairs: number
  /** The cases that cite a clause of the edition. */
  readonly cases: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/**
 * Lays out clauses against departments. A cell counts cases, not citations; items roll up to their clause. Row sums, column sums and the sum
 * of all cells reconcile: they count pairs of a case and a clause. As a case may cite several clauses, distinct cases stand apart.
 *
 * @param entries - the cases; a case that cites no clause of the edition is in no cell and in no count
 * @param counted - the clauses cited, or those they were carried over to
 * @param edition - `iso9001:2015`
 * @returns clauses in the order of the document, departments in the order in which they first occur
 * @example
 * clauseByDepartment(entries, 'carried', 'iso9001:2015').totals // [2, 1, 5]
 *
 * Serves ISO 9001:2015 9.1.3 (analysis of the results of audits).
 */
export const clauseByDepartment = (entries: readonly CasebookEntry[], counted: CountedCitations, edition: string): ClauseByDepartment => {
  const cells = new Map<string | undefined, { readonly counts: Map<Reference, number>; cases: number }>()
  for (const entry of entries) {
    const clauses = clausesOf(citedReferences(entry, counted), edition)
    if (clauses.size === 0) continue
    const row = cells.get(entry.department) ?? { counts: new Map<Reference, number>(), cases: 0 }
    for (const clause of clauses) row.counts.set(clause, (row.counts.get(clause) ?? 0) + 1)
    row.cases += 1
    cells.set(entry.department, row)
  }
  const clauses = [...new Set([...cells.values()].flatMap(({ counts }) => [...counts.keys()]))].sort(compareClauses)
  const departments = [...cells].map(([department, row]): DepartmentCounts => {
    const counts = clauses.map((clause) => row.counts.get(clause) ?? 0)
    return { ...(department === undefined ? {} : { department }), counts, pairs: sum(counts), cases: row.cases }
  })
  const totals = clauses.map((_, index) => sum(departments.map(({ counts }) => counts[index] ?? 0)))
  return { edition, clauses, departments, totals, pairs: sum(totals), cases: sum(departments.map(({ cases }) => cases)) }
}
