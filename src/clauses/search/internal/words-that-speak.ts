import type { Token } from './tokenize'
import type { Voice } from './voices'

/** A stretch of the facts that speaks for a clause. */
export interface SpeakingWord {
  readonly word: string
  readonly value: number
  /** Position of the place where it speaks loudest. */
  readonly place: number
}

interface Stretch {
  readonly start: number
  end: number
  readonly terms: string[]
}

/** Stretches of the facts in which every token speaks; pairs of Chinese characters that overlap make one. */
const stretchesOf = (tokens: readonly Token[], voices: ReadonlyMap<string, Voice>): readonly Stretch[] => {
  const stretches: Stretch[] = []
  for (const { term, start, end, chinese } of tokens) {
    if (!voices.has(term)) continue
    const last = stretches.at(-1)
    if (chinese && last && start < last.end) {
      last.end = end
      last.terms.push(term)
    } else stretches.push({ start, end, terms: [term] })
  }
  return stretches
}

/** Writes the terms that speak for a clause as the facts have them. A term that is said several times is shown in the longest stretch. */
export const wordsThatSpeak = (facts: string, tokens: readonly Token[], voices: ReadonlyMap<string, Voice>): readonly SpeakingWord[] => {
  const heard = new Set<string>()
  const words: SpeakingWord[] = []
  const longestFirst = stretchesOf(tokens, voices).toSorted((one, other) => other.terms.length - one.terms.length)
  for (const { start, end, terms } of longestFirst) {
    let value = 0
    let loudest: Voice | undefined
    for (const term of terms) {
      const voice = voices.get(term)
      if (!voice || heard.has(term)) continue
      heard.add(term)
      value += voice.value
      if (!loudest || voice.value > loudest.value) loudest = voice
    }
    if (loudest) words.push({ word: facts.slice(start, end), value, place: loudest.place })
  }
  return words.sort((one, other) => other.value - one.value)
}
