import type { Catalogue, ClauseNode } from '../../src/clauses/catalogue'
import type { ClauseNotes } from '../../src/clauses/clause-notes'
import type { CrosswalkTable } from '../../src/clauses/crosswalk-table'
import type { ClauseTexts } from '../../src/clauses/search/clause-texts'
import { newerColumn, olderColumn } from './crosswalk-cells.ts'

/** Everything that one page is written from. */
export interface EditionData {
  readonly catalogue: Catalogue
  /** None for an edition without remarks on its clauses. */
  readonly notes?: ClauseNotes | undefined
  /** In English and Chinese; none for an edition without texts. */
  readonly texts: readonly ClauseTexts[]
  readonly crosswalks: readonly CrosswalkTable[]
}

const sure = ['confirmed', 'checked', 'two-sources', 'not-applicable', 'none-seen']

/** A text as one cell of a table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

const titleOf = ({ titles, suggestedTitles, amendment }: ClauseNode): string => {
  const chinese = titles?.['zh-CN'] ?? (suggestedTitles?.['zh-CN'] === undefined ? undefined : `${suggestedTitles['zh-CN']}（暂译）`)
  return [titles?.en, chinese, amendment && `*${amendment.slice(amendment.indexOf('/') + 1)}*`].filter(Boolean).join('<br>')
}

const lettersOf = ({ items, confidence }: ClauseNode): string => {
  if (items.length === 0) return confidence.items === 'unknown' ? 'not known' : ''
  const span = items.length === 1 ? 'a)' : `a) to ${items.at(-1)})`
  return sure.includes(confidence.items) ? span : `${span} ?`
}

const wordsOf = (number: string, texts: readonly ClauseTexts[]): string =>
  texts.flatMap(({ clauses }) => clauses[number]?.paraphrase ?? []).join('<br>')

const remarks = ({ catalogue, notes }: EditionData): readonly string[] => {
  const lines = catalogue.nodes.flatMap(({ number, note = notes?.clauses[number] }) =>
    note ? [`- **${number}** ${note.en} ${note['zh-CN']}`] : [],
  )
  return lines.length === 0 ? [] : ['', '## Remarks', '', ...lines]
}

const introduction = ({ catalogue, notes, texts }: EditionData): readonly string[] => {
  const { edition, standard, year, national, languageNotes = notes?.languageNotes } = catalogue
  const explained = texts.length > 0
  return [
    `# ${[`${standard}:${year}`, national['zh-CN']].filter(Boolean).join(' · ')}`,
    '',
    `Generated from \`clauses/${edition.replace(':', '-')}/\` by \`npm run docs\`. Numbers, outline titles and letters only${explained ? '; what a clause asks is said in our own words' : ''}. It does not take the place of the standard: see [what to check](README.md).`,
    '',
    ...(languageNotes ? [`${languageNotes.en} ${languageNotes['zh-CN']}`, ''] : []),
    `Letters: \`?\` are not confirmed.${explained ? ' Kind: `do` something, `keep` a document up to date, `retain` a record.' : ''} Crosswalk: the relation is a judgement; \`†\` marks targets that are not confirmed.`,
    '',
  ]
}

/** Writes the page of an edition: one row per clause. */
export const editionPage = (data: EditionData): string => {
  const { catalogue, texts, crosswalks } = data
  const { edition, nodes } = catalogue
  const explained = texts.length > 0
  const column = newerColumn(edition, crosswalks) ?? olderColumn(edition, crosswalks)
  const header = ['Clause', 'Title', 'Letters', ...(explained ? ['Kind', 'In our own words'] : []), ...(column ? [column.title] : [])]
  const body = nodes.map((node) => [
    node.number,
    titleOf(node),
    lettersOf(node),
    ...(explained ? [(node.obligations ?? []).join(', '), wordsOf(node.number, texts)] : []),
    ...(column ? [column.cell(node.number)] : []),
  ])
  const table = [row(header), row(header.map(() => '---')), ...body.map(row)]
  return [...introduction(data), ...table, ...remarks(data), ''].join('\n')
}
