import { editionName } from '../../../clauses/edition-name'
import type { Block, Section } from '../../block'
import type { CasebookWords } from '../../labels/casebook/casebook-words'
import type { CasebookEntry, CountedCitations } from '../casebook-input'
import { clauseFrequency } from '../clause-frequency'
import { casebookEditions } from './casebook-editions'
import { citedReferences } from './cited-references'
import { clausesOf } from './count-clauses'
import type { Writer } from './writer'

const tableOf = (
  entries: readonly CasebookEntry[],
  counted: CountedCitations,
  edition: string,
  { frequency }: CasebookWords,
  { shortClause, count, say, language }: Writer,
): readonly Block[] => {
  const counts = clauseFrequency(entries, counted, edition)
  const cases = entries.filter((entry) => clausesOf(citedReferences(entry, counted), edition).size > 0).length
  return [
    {
      kind: 'table',
      caption: frequency[counted](editionName(edition, language)),
      columns: [{ title: frequency.clause }, { title: frequency.cases, kind: 'number' }, { title: frequency.numbers }],
      rows: counts.map((one) => [shortClause(one.clause), count(one.cases), say(one.numbers.join(', '))]),
      totals: [frequency.pairs, count(counts.reduce((sum, one) => sum + one.cases, 0)), ''],
    },
    { kind: 'paragraph', text: frequency.coverage(count(cases), count(entries.length)) },
  ]
}

/** How often each clause is cited, by the edition cited and by the edition carried over to. */
export const casebookFrequency = (entries: readonly CasebookEntry[], words: CasebookWords, writer: Writer): Section => ({
  kind: 'section',
  title: words.frequency.title,
  blocks: [
    { kind: 'paragraph', text: words.frequency.howCounted },
    ...(['cited', 'carried'] as const).flatMap((counted) =>
      casebookEditions(entries, counted).flatMap((edition) => tableOf(entries, counted, edition, words, writer)),
    ),
  ],
})
