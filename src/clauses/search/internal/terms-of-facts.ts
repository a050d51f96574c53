import { relatedTerms } from './related-words'
import type { SearchIndex } from './search-index'
import { telling } from './telling'
import type { Token } from './tokenize'

/** A term of the facts that may speak for a clause. */
export interface FactTerm {
  readonly times: number
  /** Terms of the index that it stands for, itself among them, and how well. */
  readonly standsFor: ReadonlyMap<string, number>
}

/** Gathers what the facts say: each telling term once, with what it stands for. */
export const termsOfFacts = (tokens: readonly Token[], index: SearchIndex, related: number): ReadonlyMap<string, FactTerm> => {
  const times = new Map<string, { count: number; readonly telling: number }>()
  for (const { surface, term } of tokens) {
    const known = times.get(term)
    if (known) known.count += 1
    else times.set(term, { count: 1, telling: telling(surface, term) })
  }
  const found = new Map<string, FactTerm>()
  for (const [term, said] of times) {
    if (said.telling <= 0) continue
    const standsFor = new Map<string, number>()
    const add = (other: string, quality: number): void => {
      if (quality > 0 && (index.weight.get(other) ?? 0) > 0) standsFor.set(other, quality)
    }
    for (const other of relatedTerms(term) ?? []) add(other, related * said.telling)
    add(term, 1)
    if (standsFor.size > 0) found.set(term, { times: said.count, standsFor })
  }
  return found
}
