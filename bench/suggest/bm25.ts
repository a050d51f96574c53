import type { Catalogue } from 'clausebook/clauses'
import { titledNumber } from './titled-number.ts'

/** What BM25 may read of one clause. */
export interface Document {
  readonly number: string
  readonly text: string
}

/** Words as they stand, Chinese as pairs of characters: the plainest reading that finds anything in Chinese. */
const termsOf = (text: string): readonly string[] =>
  [...text.toLowerCase().matchAll(/[\u4e00-\u9fff]+|[a-z0-9]+/g)].flatMap(([run]) =>
    run.charCodeAt(0) < 0x4e00 || run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )

const counted = (terms: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** Plain BM25 (k1 1.2, b 0.75) over one document a clause; one clause under each title comes back, like a suggestion. */
export const bm25 = (documents: readonly Document[], catalogue: Catalogue) => {
  const read = documents.map(({ number, text }) => {
    const terms = termsOf(text)
    return { family: titledNumber(catalogue, number), number, length: terms.length, counts: counted(terms) }
  })
  const average = read.reduce((sum, { length }) => sum + length, 0) / read.length
  const holding = counted(read.flatMap(({ counts }) => [...counts.keys()]))
  return (facts: string): readonly string[] => {
    const asked = [...new Set(termsOf(facts))]
    const scored = read.map(({ number, family, length, counts }) => {
      let score = 0
      for (const term of asked) {
        const count = counts.get(term) ?? 0
        const held = holding.get(term) ?? 0
        const rarity = Math.log(1 + (read.length - held + 0.5) / (held + 0.5))
        score += (rarity * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / average))
      }
      return { number, family, score }
    })
    const sorted = scored.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score)
    return sorted.filter(({ family }, rank) => sorted.findIndex((one) => one.family === family) === rank).map(({ number }) => number)
  }
}
