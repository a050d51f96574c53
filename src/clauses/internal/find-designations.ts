import { editionOfYear } from './iso9001-years'
import { patterns } from './patterns'

/** A standard named in a text. `edition` is its key, absent when the edition is unknown; `dated` is false when no year stands there. */
export interface Designation {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly dated: boolean
  /** True for another standard than ISO 9001. */
  readonly foreign: boolean
  readonly edition?: string
}

const identify = (family: string, number: string, year: string | undefined): string | undefined => {
  if (!year) return undefined
  if (/^gb/i.test(family)) return number === '19001' ? editionOfYear(year, true) : undefined
  if (number === '9001') return editionOfYear(year, false)
  return /^iso$/i.test(family) && year.length === 4 ? `iso${number}:${year}` : undefined
}

const editionYears = (text: string, taken: readonly Designation[]): Designation[] => {
  const found: Designation[] = []
  for (const match of text.matchAll(patterns.editionYear)) {
    const start = match.index
    const edition = editionOfYear(match[1] ?? '', false) ?? editionOfYear(match[1] ?? '', true)
    if (edition && !taken.some((one) => start < one.end && start >= one.start)) {
      found.push({ start, end: start + match[0].length, text: match[0], dated: true, foreign: false, edition })
    }
  }
  return found
}

/** Finds every standard named in a folded text, in order. */
export const findDesignations = (text: string): readonly Designation[] => {
  const found: Designation[] = []
  for (const match of text.matchAll(patterns.designation)) {
    const [whole, family = '', number = '', long, short] = match
    if (/^q$/i.test(family) && number !== '9001') continue
    const edition = identify(family, number, long)
    const base = {
      start: match.index,
      end: match.index + whole.length,
      text: whole.trim(),
      dated: (long ?? short) !== undefined,
      foreign: !/^1?9001$/.test(number),
    }
    found.push(edition ? { ...base, edition } : base)
  }
  return [...found, ...editionYears(text, found)].sort((one, other) => one.start - other.start)
}
