import type { SuggestionWeights } from '../suggestion-weights'
import type { SearchIndex } from './search-index'
import type { FactTerm } from './terms-of-facts'

/** What one term of the facts says for one clause, and the place where it says most. */
export interface Voice {
  readonly value: number
  readonly place: number
}

interface Match {
  readonly term: string
  readonly quality: number
}

/** Which term of the facts stands best for each term of each place. */
const matchesByPlace = (facts: ReadonlyMap<string, FactTerm>, index: SearchIndex): ReadonlyMap<number, ReadonlyMap<string, Match>> => {
  const found = new Map<number, Map<string, Match>>()
  for (const [term, { standsFor }] of facts) {
    for (const [other, quality] of standsFor) {
      for (const place of index.byTerm.get(other) ?? []) {
        const matches = found.get(place) ?? new Map<string, Match>()
        if ((matches.get(other)?.quality ?? 0) < quality) matches.set(other, { term, quality })
        found.set(place, matches)
      }
    }
  }
  return found
}

/**
 * What each term of the facts says for each clause. A term speaks at every place where it stands; the place where it says most counts
 * in full, the others less and less, so that a word repeated in ten keywords is not ten words.
 *
 * @returns by position of the clause, by term of the facts
 */
export const voicesOf = (
  facts: ReadonlyMap<string, FactTerm>,
  index: SearchIndex,
  weights: SuggestionWeights,
): ReadonlyMap<number, ReadonlyMap<string, Voice>> => {
  const said = new Map<number, Map<string, { readonly value: number; readonly place: number }[]>>()
  for (const [position, matches] of matchesByPlace(facts, index)) {
    const place = index.places[position]
    if (!place) continue
    const weightOf = (term: string): number => index.weight.get(term) ?? 0
    const whole = Array.from(new Set(place.tokens.map(({ term }) => term)), weightOf).reduce((sum, weight) => sum + weight, 0)
    let found = 0
    for (const [term, { quality }] of matches) found += weightOf(term) * quality
    const strength = weights[place.field] * (found / whole) ** weights.wholeness
    const clause = said.get(place.clause) ?? new Map<string, { readonly value: number; readonly place: number }[]>()
    for (const [other, { term, quality }] of matches) {
      const value = strength * weightOf(other) * quality * (facts.get(term)?.times ?? 1) ** weights.repetition
      clause.set(term, [...(clause.get(term) ?? []), { value, place: position }])
    }
    said.set(place.clause, clause)
  }
  return new Map([...said].map(([clause, terms]) => [clause, new Map([...terms].map(([term, all]) => [term, together(all, weights)]))]))
}

const together = (all: readonly Voice[], { again, evenness }: SuggestionWeights): Voice => {
  const sorted = all.toSorted((one, other) => other.value - one.value || one.place - other.place)
  const sum = sorted.reduce((total, { value }, rank) => total + value * again ** rank, 0)
  return { value: sum ** evenness, place: sorted[0]?.place ?? 0 }
}
