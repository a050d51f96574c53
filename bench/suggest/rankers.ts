import {
  type ClauseText,
  type ClauseTexts,
  clauseTitle,
  isAuditable,
  isHeading,
  type SuggestionWeights,
  suggestClauses,
} from 'clausebook/clauses'
import { bm25 } from './bm25.ts'
import type { CaseRow } from './case-rows.ts'
import { titledNumber } from './titled-number.ts'

/** Gives the rank of the first right clause, 1 for the best; Infinity where none is found. */
export type Rank = (row: CaseRow) => number

const rankIn = (numbers: readonly string[], { edition, expected }: CaseRow): number => {
  const position = numbers.findIndex((number) => expected.has(titledNumber(edition.catalogue, number)))
  return position < 0 ? Number.POSITIVE_INFINITY : position + 1
}

/** The numbers that the library suggests, best first. */
export const suggested = ({ facts, edition, language }: CaseRow, weights: Partial<SuggestionWeights> = {}): readonly string[] => {
  const options = { catalogue: edition.catalogue, texts: [edition.texts[language]], limit: 1_000, weights }
  return suggestClauses(facts, options).map(({ number }) => number)
}

export const rankBySuggestion =
  (weights: Partial<SuggestionWeights>): Rank =>
  (row) =>
    rankIn(suggested(row, weights), row)

/** The same weights over texts that were joined with the typical evidence. */
export const rankWithEvidence: Rank = (row) => {
  const options = { catalogue: row.edition.catalogue, texts: [row.edition.withEvidence[row.language]], limit: 1_000 }
  return rankIn(
    suggestClauses(row.facts, options).map(({ number }) => number),
    row,
  )
}

type Reading = (text: ClauseText | undefined) => readonly string[]

/** What the plain rankers read of a clause besides its title. */
export const readings: Readonly<Record<string, Reading>> = {
  'BM25 titles': () => [],
  'BM25 with paraphrases': (text) => (text ? [text.paraphrase] : []),
  'BM25 with all texts': (text) => (text ? [text.paraphrase, ...text.keywords, ...(text.evidence ?? [])] : []),
}

export const rankByBm25 = (reading: Reading): Rank => {
  const made = new Map<ClauseTexts, (facts: string) => readonly string[]>()
  return (row) => {
    const { catalogue } = row.edition
    const texts = row.edition.withEvidence[row.language]
    const known = made.get(texts)
    if (known) return rankIn(known(row.facts), row)
    const numbers = catalogue.nodes
      .map(({ number }) => number)
      .filter((number) => isAuditable(catalogue, number))
      .filter((number) => catalogue.citedAsWhole.includes(number) || !isHeading(catalogue, number))
    const documents = numbers.map((number) => ({
      number,
      text: [clauseTitle(catalogue, number, row.language) ?? '', ...reading(texts.clauses[number])].join(' . '),
    }))
    const ranker = bm25(documents, catalogue)
    made.set(texts, ranker)
    return rankIn(ranker(row.facts), row)
  }
}
