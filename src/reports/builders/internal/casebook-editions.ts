import type { CasebookEntry, CountedCitations } from '../casebook-input'
import { citedReferences } from './cited-references'
import { compareClauses } from './compare-clauses'
import { editionOf } from './edition-of'

/** The editions of the citations as made, or as carried over; a table of the casebook is made for each. */
export const casebookEditions = (entries: readonly CasebookEntry[], counted: CountedCitations): readonly string[] =>
  [...new Set(entries.flatMap((entry) => citedReferences(entry, counted).map(editionOf)))].sort(compareClauses)
