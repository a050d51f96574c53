import type { Catalogue } from './catalogue'
import type { ClauseNotes } from './clause-notes'

/**
 * Joins an outline with the remarks on its titles and clauses, which are kept apart so that whoever only checks citations does not load them.
 *
 * @param catalogue - an edition
 * @param notes - of the same edition; a number that the outline lacks is left out
 * @returns a new outline; a clause that has a note already gets the one given
 * @throws TypeError when the notes are of another edition than the outline
 * @example
 * findClause(withNotes(iso9001_2026, iso9001_2026_notes), '6.1.3')?.note?.en // 'A new number in 2026.'
 */
export const withNotes = (catalogue: Catalogue, notes: ClauseNotes): Catalogue => {
  if (notes.edition !== catalogue.edition) {
    throw new TypeError(`clausebook: the notes are of ${notes.edition}, the catalogue is ${catalogue.edition}`)
  }
  const nodes = catalogue.nodes.map((node) => {
    const note = Object.hasOwn(notes.clauses, node.number) ? notes.clauses[node.number] : undefined
    return note ? Object.freeze({ ...node, note }) : node
  })
  return Object.freeze({ ...catalogue, languageNotes: notes.languageNotes, nodes: Object.freeze(nodes) })
}
