import type { Highlight } from '../highlight'
import type { Place } from './search-index'

/** Which part of a spelling was found. */
export interface FoundSpelling {
  readonly from: number
  readonly to: number
}

/** Shows where the spellings found stand in a place; pairs of Chinese characters that overlap become one range. */
export const highlightPlace = (place: Place, spellings: ReadonlyMap<string, FoundSpelling>): Highlight => {
  const ranges: [number, number][] = []
  for (const { surface, start, chinese } of place.tokens) {
    const found = spellings.get(surface)
    if (!found) continue
    const [from, to] = [start + found.from, start + found.to]
    const last = ranges.at(-1)
    if (last && (from < last[1] || (chinese && from === last[1]))) last[1] = Math.max(last[1], to)
    else ranges.push([from, to])
  }
  return { field: place.field, language: place.language, text: place.text, ranges }
}
