import type { SearchIndex } from './search-index'
import { type Spelling, spellingsOf } from './spellings'
import { tokenize } from './tokenize'

/** How one word of a query stands in the index. */
interface QueryWord {
  readonly weight: number
  readonly spellings: readonly Spelling[]
}

/** What the words of a query find in one place. */
export interface PlaceMatch {
  readonly place: number
  /** By position of the word in the query: how well it is met, 0 to 1. */
  readonly met: ReadonlyMap<number, number>
  /** By spelling: which part of it was found. */
  readonly spellings: ReadonlyMap<string, Spelling>
}

/** The words of a query, held against every place. `weights` are those of the words, in their order. */
export interface WordsInQuery {
  readonly weights: readonly number[]
  readonly places: readonly PlaceMatch[]
}

/** More words than these are not looked at. */
const maximum = 12
/** What a word that says nothing counts; where it stands alone it is searched all the same. */
const least = 0.05
/** What a word counts that is nowhere. */
const unknown = 1

const weigh = (spellings: readonly Spelling[], index: SearchIndex): number => {
  const best = Math.max(0, ...spellings.map(({ quality }) => quality))
  if (best === 0) return unknown
  const weights = spellings
    .filter(({ quality }) => quality === best)
    .map(({ surface }) => index.weight.get(index.bySurface.get(surface)?.term ?? '') ?? 0)
  return Math.max(least, ...weights)
}

/** Holds the words of a query against the index. */
export const wordsInQuery = (query: string, index: SearchIndex): WordsInQuery => {
  const typed = tokenize(query)
  const unique = typed.filter((one, position) => typed.findIndex(({ surface }) => surface === one.surface) === position).slice(0, maximum)
  const words = unique.map((token): QueryWord => {
    const position = typed.indexOf(token)
    const beside = [typed[position - 1], typed[position + 1]].filter((other) => other !== undefined)
    const spellings = spellingsOf({ token, beside, last: position === typed.length - 1 }, index)
    return { weight: weigh(spellings, index), spellings }
  })
  const found = new Map<number, { readonly met: Map<number, number>; readonly spellings: Map<string, Spelling> }>()
  for (const [position, { spellings }] of words.entries()) {
    for (const spelling of spellings) {
      for (const place of index.bySurface.get(spelling.surface)?.places ?? []) {
        const match = found.get(place) ?? { met: new Map(), spellings: new Map() }
        match.met.set(position, Math.max(match.met.get(position) ?? 0, spelling.quality))
        const known = match.spellings.get(spelling.surface)
        if (!known || known.quality < spelling.quality) match.spellings.set(spelling.surface, spelling)
        found.set(place, match)
      }
    }
  }
  return { weights: words.map(({ weight }) => weight), places: [...found].map(([place, match]) => ({ place, ...match })) }
}
