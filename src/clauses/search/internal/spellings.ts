import { editDistance } from './edit-distance'
import { mayBeWithin } from './letters'
import type { SearchIndex } from './search-index'
import { telling } from './telling'
import type { Token } from './tokenize'

/** A spelling of the index that a token of the query may mean. */
export interface Spelling {
  readonly surface: string
  /** 1 for the same spelling, less for another form, a beginning or a slip. */
  readonly quality: number
  /** The part of the spelling that was typed: all of it, or its beginning. */
  readonly from: number
  readonly to: number
}

const whole = (surface: string, quality: number): Spelling => ({ surface, quality, from: 0, to: surface.length })

const ofChinese = (typed: string, index: SearchIndex, mayBeSlip: boolean): readonly Spelling[] => {
  if (index.bySurface.has(typed)) return [whole(typed, 1)]
  if (typed.length > 1 && !mayBeSlip) return []
  const surfaces = index.surfaces.chinese
  if (typed.length === 1) {
    return surfaces.flatMap((surface) => {
      const from = surface.indexOf(typed)
      return from < 0 ? [] : [{ surface, quality: 0.7, from, to: from + 1 }]
    })
  }
  // One character may be mistyped, as Chinese is typed by its sound.
  return surfaces.filter((one) => one.length === 2 && (one[0] === typed[0] || one[1] === typed[1])).map((one) => whole(one, 0.35))
}

const begins = (surface: string, typed: string): Spelling => ({
  surface,
  quality: 0.6 + (0.3 * typed.length) / surface.length,
  from: 0,
  to: typed.length,
})

const slips = (typed: string, surface: string): Spelling | undefined => {
  const limit = typed.length < 8 ? 1 : 2
  const distance = mayBeWithin(typed, surface, limit) ? editDistance(typed, surface, limit) : limit + 1
  if (distance <= limit) return whole(surface, 0.7 - 0.15 * distance)
  if (typed.length < 5 || surface.length <= typed.length) return undefined
  const beginning = surface.slice(0, typed.length)
  return mayBeWithin(typed, beginning, 1) && editDistance(typed, beginning, 1) <= 1
    ? { surface, quality: 0.45, from: 0, to: typed.length }
    : undefined
}

/** A token of a query where it stands. */
export interface TypedToken {
  readonly token: Token
  /** The tokens beside it: pairs of Chinese characters overlap, so that between two known pairs an unknown one is no slip. */
  readonly beside: readonly Token[]
  /** Whether it ends the query and may still be typed: then one letter is enough for a beginning. */
  readonly last: boolean
}

/**
 * Finds the spellings that a token of a query may mean: the same, another form of the word, or its beginning; where the letters
 * typed begin no word, also what a slip of the fingers may have meant.
 */
export const spellingsOf = ({ token, beside, last }: TypedToken, index: SearchIndex): readonly Spelling[] => {
  const { surface: typed, term, chinese } = token
  if (chinese) return ofChinese(typed, index, !beside.some((other) => other.chinese && index.bySurface.has(other.surface)))
  const shortest = last ? 1 : 3
  const mayBegin = typed.length >= shortest && (last || telling(typed, term) > 0)
  const found: Spelling[] = []
  for (const [surface, known] of index.bySurface) {
    if (surface === typed) found.push(whole(surface, 1))
    else if (known.term === term) found.push({ ...whole(surface, 0.9), to: surface.startsWith(typed) ? typed.length : surface.length })
    else if (mayBegin && surface.startsWith(typed)) found.push(begins(surface, typed))
  }
  if (typed.length < 4 || found.some(({ surface }) => surface.startsWith(typed))) return found
  return [...found, ...index.surfaces.latin.flatMap((surface) => slips(typed, surface) ?? [])]
}
