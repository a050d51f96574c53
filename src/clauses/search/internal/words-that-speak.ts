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
  value: number
  loudest: Voice
}

/** Writes the terms that speak for a clause as the facts have them: pairs of Chinese characters that overlap become one word. */
export const wordsThatSpeak = (facts: string, tokens: readonly Token[], voices: ReadonlyMap<string, Voice>): readonly SpeakingWord[] => {
  const heard = new Set<string>()
  const stretches: Stretch[] = []
  for (const { term, start, end, chinese } of tokens) {
    const voice = voices.get(term)
    if (!voice || heard.has(term)) continue
    heard.add(term)
    const last = stretches.at(-1)
    if (chinese && last && start < last.end) {
      last.end = end
      last.value += voice.value
      if (voice.value > last.loudest.value) last.loudest = voice
    } else stretches.push({ start, end, value: voice.value, loudest: voice })
  }
  return stretches
    .map(({ start, end, value, loudest }) => ({ word: facts.slice(start, end), value, place: loudest.place }))
    .sort((one, other) => other.value - one.value)
}
