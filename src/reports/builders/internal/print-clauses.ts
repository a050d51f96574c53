import { editionName } from '../../../clauses/edition-name'
import { formatClauseRef } from '../../../clauses/format-clause-ref'
import { editionOf } from './edition-of'
import type { Writer } from './writer'

/** References gathered by edition, each edition named once: `ISO 9001:2015: 7.2 c), 8.5.1`. */
export const printClauses = (references: readonly string[], { language, words }: Writer): readonly string[] => {
  const editions = [...new Set(references.map(editionOf))]
  return editions.map((edition) => {
    const own = references.filter((reference) => editionOf(reference) === edition)
    const places = own.map((reference) => formatClauseRef(reference, { language, style: 'short' }))
    return words.clauses(editionName(edition, language), [...new Set(places)])
  })
}
