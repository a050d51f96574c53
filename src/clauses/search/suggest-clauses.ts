import type { Reference } from '../../core/ids'
import type { Catalogue } from '../catalogue'
import { isAuditable } from '../is-auditable'
import { isHeading } from '../is-heading'
import type { CaseFacts } from './case-facts'
import type { ClauseField } from './clause-field'
import type { ClauseTexts } from './clause-texts'
import { factsText } from './internal/facts-text'
import type { SearchIndex } from './internal/search-index'
import { searchIndexOf } from './internal/search-index-of'
import { termsOfFacts } from './internal/terms-of-facts'
import { titledFamily } from './internal/titled-family'
import { tokenize } from './internal/tokenize'
import { voicesOf } from './internal/voices'
import { wordsThatSpeak } from './internal/words-that-speak'
import { type SuggestionWeights, suggestionWeights } from './suggestion-weights'

/** A word of the facts that speaks for a clause. */
export interface SuggestionWord {
  /** As it stands in the facts. */
  readonly word: string
  /** Its part of the score; the shares of all words add up to 1. */
  readonly share: number
  /** Where it was found: in the title, a keyword, the paraphrase or the typical evidence, and the text of it. */
  readonly field: ClauseField
  readonly text: string
}

/** A clause that may be breached. */
export interface ClauseSuggestion {
  readonly reference: Reference
  readonly number: string
  /** From 0 to 1: how much speaks for it. No probability; it compares clauses for the same facts. */
  readonly score: number
  /** What speaks for it, loudest first. */
  readonly words: readonly SuggestionWord[]
}

/** Where to look, and how many suggestions are wanted: 5 when left out. */
export interface SuggestOptions {
  readonly catalogue: Catalogue
  /** Texts of the catalogue's edition, in one language or several; the facts are held against all of them. */
  readonly texts: readonly ClauseTexts[]
  readonly limit?: number
  /** References or numbers that are cited already; what stands under them, and under the same title, is left out as well. */
  readonly exclude?: readonly string[]
  /** In place of the ones the library comes with. */
  readonly weights?: Partial<SuggestionWeights>
}

/** The sum of voices at which the score is a half. */
const half = 5

const numberIn = (reference: string): string => reference.split('/').find((part) => /^[1-9A-Z]/.test(part) && !part.includes(':')) ?? ''

const canBeSuggested = (catalogue: Catalogue, number: string): boolean =>
  isAuditable(catalogue, number) && (catalogue.citedAsWhole.includes(number) || !isHeading(catalogue, number))

const wordsFor = (index: SearchIndex, spoken: ReturnType<typeof wordsThatSpeak>): readonly SuggestionWord[] => {
  const total = spoken.reduce((sum, { value }) => sum + value, 0)
  return spoken.flatMap(({ word, value, place }) => {
    const found = index.places[place]
    return found ? [{ word, share: value / total, field: found.field, text: found.text }] : []
  })
}

/**
 * Suggests the clauses that the facts of a case most likely breach, by the words they share with what is known of each clause: titles,
 * keywords, paraphrases, typical evidence, and words of the same meaning. No model and no network: the same facts give the same answer,
 * and every word that speaks for a clause is named. Serves ISO 19011:2018 6.4.8 (findings against criteria); the auditor decides.
 *
 * @param facts - English, Chinese or both, as text or as a finding; the first 10,000 characters are read
 * @param options - the catalogue and its texts; `limit` is 5 when left out
 * @returns the best first, one of the clauses under a title; never a clause without requirement or a bare heading. Empty when no word is known.
 *   Hint: with typical evidence joined to the texts (`withEvidence`) the first suggestion is right more often.
 * @throws TypeError when the texts are of another edition than the catalogue
 * @example
 * suggestClauses('两把卡尺的校准标签已过期', { catalogue: iso9001_2015, texts: [iso9001_2015_zhCN] })[0]?.number // '7.1.5.2'
 */
export const suggestClauses = (facts: CaseFacts, options: SuggestOptions): readonly ClauseSuggestion[] => {
  const { catalogue, texts, limit = 5, exclude = [] } = options
  const weights = { ...suggestionWeights, ...options.weights }
  const index = searchIndexOf(catalogue, texts)
  const text = factsText(facts)
  const tokens = tokenize(text)
  const voices = voicesOf(termsOfFacts(tokens, index, weights.related), index, weights)
  const cited = exclude.map((reference) => titledFamily(catalogue, numberIn(reference)))
  const isCited = (family: string): boolean => cited.some((number) => family === number || family.startsWith(`${number}.`))
  const scored = index.nodes
    .map(({ number }, clause) => {
      const heard = voices.get(clause)
      const sum = heard ? [...heard.values()].reduce((total, { value }) => total + value, 0) : 0
      return { number, heard, sum: sum / (1 - weights.brevity + weights.brevity * (index.fullness[clause] ?? 1)) }
    })
    .filter(({ number, sum }) => sum > 0 && canBeSuggested(catalogue, number))
    .sort((one, other) => other.sum - one.sum)
  const taken = new Set<string>()
  const suggestions: ClauseSuggestion[] = []
  for (const { number, heard, sum } of scored) {
    if (suggestions.length >= limit) break
    const family = titledFamily(catalogue, number)
    if (!heard || taken.has(family) || isCited(family)) continue
    taken.add(family)
    const words = wordsFor(index, wordsThatSpeak(text, tokens, heard))
    // Built from the parts of the canonical form.
    const reference = `${catalogue.edition}/${number}` as Reference
    suggestions.push({ reference, number, score: sum / (sum + half), words })
  }
  return suggestions
}
