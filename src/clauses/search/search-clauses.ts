import type { Reference } from '../../core/ids'
import type { Language } from '../../core/texts'
import type { Catalogue } from '../catalogue'
import { clauseTitle } from '../clause-title'
import { isAuditable } from '../is-auditable'
import type { ClauseField } from './clause-field'
import type { ClauseTexts } from './clause-texts'
import type { Highlight } from './highlight'
import { clauseInQuery, type NumberMatch } from './internal/clause-in-query'
import { highlightPlace } from './internal/highlight-place'
import type { SearchIndex } from './internal/search-index'
import { searchIndexOf } from './internal/search-index-of'
import { type PlaceMatch, wordsInQuery } from './internal/words-in-query'

/** A clause that answers a query. */
export interface ClauseMatch {
  /** With the letter where the query names one that the clause has. */
  readonly reference: Reference
  readonly number: string
  /** In the language asked for. */
  readonly title: string
  /** From 0 to 1; it compares the answers to one query. */
  readonly score: number
  /** What to mark in number, title, keyword, paraphrase or evidence: at most four, best first. */
  readonly highlights: readonly Highlight[]
}

/** Where to look, in which language titles come back (English when left out), and how many answers are wanted: 10 when left out. */
export interface SearchOptions {
  readonly catalogue: Catalogue
  /** Without texts, numbers and titles are searched. */
  readonly texts?: readonly ClauseTexts[]
  readonly language?: Language
  readonly limit?: number
}

/** Longer queries are read so far. */
const maximum = 200
const shownPlaces = 3
/** Less of a query than this is no answer. */
const enough = 0.3
const fields: Readonly<Record<ClauseField, number>> = { title: 1, keyword: 0.9, paraphrase: 0.6, evidence: 0.5 }

interface Answer {
  words: number
  places: readonly { readonly match: PlaceMatch; readonly score: number }[]
}

/** How well the words of the query are met by one clause: each word at its best place, better when they stand together and often. */
const answers = (query: string, index: SearchIndex): ReadonlyMap<number, Answer> => {
  const { weights, places } = wordsInQuery(query, index)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const best = new Map<number, Map<number, number>>()
  const found = new Map<number, { readonly match: PlaceMatch; readonly score: number }[]>()
  for (const match of places) {
    const place = index.places[match.place]
    if (!place) continue
    const filled = Math.min(1, match.met.size / place.tokens.length)
    const factor = fields[place.field] * (0.8 + 0.2 * filled)
    let score = 0
    const words = best.get(place.clause) ?? new Map<number, number>()
    for (const [word, quality] of match.met) {
      score += ((weights[word] ?? 0) * quality * factor) / total
      words.set(word, Math.max(words.get(word) ?? 0, quality * factor))
    }
    best.set(place.clause, words)
    found.set(place.clause, [...(found.get(place.clause) ?? []), { match, score }])
  }
  return new Map(
    [...found].map(([clause, all]) => {
      const sorted = all.toSorted((one, other) => other.score - one.score)
      const apart = [...(best.get(clause) ?? [])].reduce((sum, [word, value]) => sum + ((weights[word] ?? 0) * value) / total, 0)
      const often = sorted.length / (sorted.length + 2)
      return [clause, { words: 0.7 * apart + 0.2 * (sorted[0]?.score ?? 0) + 0.1 * often, places: sorted }]
    }),
  )
}

const highlightsOf = (index: SearchIndex, answer: Answer | undefined, named: NumberMatch | undefined): readonly Highlight[] => {
  const number: readonly Highlight[] =
    named && named.length > 0 ? [{ field: 'number', text: named.number, ranges: [[0, named.length]] }] : []
  const places = (answer?.places ?? []).slice(0, shownPlaces).flatMap(({ match }) => {
    const place = index.places[match.place]
    return place ? [highlightPlace(place, match.spellings)] : []
  })
  return [...number, ...places]
}

/**
 * Finds clauses for the picker of a form, by number or by words, while they are being typed: beginnings of words, other forms of a word
 * and slips of the fingers are found too, and Chinese without blanks.
 *
 * @param query - `8.5`, `8.5.1 f`, `第8.5.1条`, `calibr`, `measuring equipmnet`, `校准`; the first 200 characters and 12 words are read
 * @param options - the catalogue, its texts, the language of the titles; `limit` is 10 when left out
 * @returns the best first; empty for an empty query and for one that finds nothing. Hint: clauses without requirement are found too, behind
 *   the others; whether one may be cited says `checkCitation`.
 * @throws TypeError when the texts are of another edition than the catalogue
 * @example
 * searchClauses('calibr', { catalogue: iso9001_2015, texts: [iso9001_2015_en] })[0]?.number // '7.1.5.2'
 */
export const searchClauses = (query: string, options: SearchOptions): readonly ClauseMatch[] => {
  const { catalogue, texts = [], language = 'en', limit = 10 } = options
  const index = searchIndexOf(catalogue, texts)
  const { matches, rest } = clauseInQuery(query.slice(0, maximum), catalogue)
  const named = new Map(matches.map((match) => [match.number, match]))
  const found = answers(rest, index)
  return index.nodes
    .flatMap(({ number }, clause) => {
      const answer = found.get(clause)
      const match = named.get(number)
      const words = answer && answer.words >= enough ? answer.words * (isAuditable(catalogue, number) ? 1 : 0.6) : 0
      if (words === 0 && !match) return []
      // A number outweighs words: who types one knows where he wants to go.
      const score = matches.length === 0 ? words : found.size === 0 ? (match?.quality ?? 0) : 0.8 * (match?.quality ?? 0) + 0.2 * words
      return [{ number, score, match, answer: words > 0 ? answer : undefined }]
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ number, score, match, answer }) => {
      const place = match?.item === undefined ? number : `${number}/${match.item}`
      // Built from the parts of the canonical form.
      const reference = `${catalogue.edition}/${place}` as Reference
      return {
        reference,
        number,
        title: clauseTitle(catalogue, number, language) ?? number,
        score,
        highlights: highlightsOf(index, answer, match),
      }
    })
}
