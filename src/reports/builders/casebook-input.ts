import type { Explanation } from '../../core/explain'
import type { Reference } from '../../core/ids'
import type { FindingSource } from '../../findings/finding'
import type { NonconformityCase } from '../../nonconformities/model/nonconformity-case'

/** One citation of a case: as it was made, what it is read as, and what it became in a later edition. */
export interface CasebookCitation {
  /** The citation as somebody wrote it. */
  readonly asCited?: string
  readonly reference: Reference
  /** What the citation check objects to, explained in the report's language. */
  readonly objections?: readonly Explanation[]
  /** What it was carried over to; none when the later edition has no such requirement. */
  readonly carried?: readonly Reference[]
  /** Why, where a person decided it. */
  readonly reason?: string
}

/** A clause that a reader of the case suggests beside those cited. It is printed, and counted nowhere. */
export interface CasebookSuggestion {
  readonly reference: Reference
  readonly reason?: string
}

/** One case of a casebook. */
export interface CasebookEntry {
  readonly number: string
  readonly title: string
  readonly facts: string
  readonly department?: string
  readonly process?: string
  readonly organisation?: string
  readonly source?: FindingSource
  readonly citations: readonly CasebookCitation[]
  readonly suggestions?: readonly CasebookSuggestion[]
  /** The nonconformity case that was opened; none when the finding was not well-formed. */
  readonly case?: NonconformityCase
}

/** Which of its clauses a case is counted under: those cited, or those they were carried over to. */
export type CountedCitations = 'cited' | 'carried'

/** What a casebook is made from. */
export interface CasebookInput {
  readonly title: string
  readonly entries: readonly CasebookEntry[]
}
