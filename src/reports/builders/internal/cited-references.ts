import type { Reference } from '../../../core/ids'
import type { CasebookEntry, CountedCitations } from '../casebook-input'

/** The references of an entry, as cited or as carried over. */
export const citedReferences = ({ citations }: CasebookEntry, counted: CountedCitations): readonly Reference[] =>
  citations.flatMap(({ reference, carried = [] }) => (counted === 'cited' ? [reference] : carried))
