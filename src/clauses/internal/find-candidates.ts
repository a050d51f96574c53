import type { Designation } from './find-designations'
import { patterns } from './patterns'
import { type ItemInText, readItems } from './read-items'
import { type NumberInText, readNumber } from './read-number'
import { stripNoise } from './strip-noise'

/** A place in a text that reads like a reference. */
export interface Candidate extends NumberInText {
  /** End of the number alone; `end` includes the items. */
  readonly numberEnd: number
  readonly items: readonly ItemInText[]
  /** True when the surroundings say that a clause is meant. */
  readonly strong: boolean
  /** A standard named right before it, or right behind it ("8.5.1 of …"). */
  readonly named?: Designation
}

const numbersIn = (text: string, designations: readonly Designation[]): NumberInText[] => {
  const numbers: NumberInText[] = []
  let next = 0
  for (const match of [...text.matchAll(patterns.number), ...text.matchAll(patterns.stoppedNumber)].sort((a, b) => a.index - b.index)) {
    while ((designations[next]?.end ?? Number.POSITIVE_INFINITY) <= match.index) next += 1
    if ((designations[next]?.start ?? Number.POSITIVE_INFINITY) <= match.index) continue
    const read = readNumber(text, match.index, match[0])
    const previous = numbers.at(-1)
    if (!previous || read.start >= previous.end) numbers.push(read)
    else if (read.end > previous.end) numbers[numbers.length - 1] = read
  }
  return numbers
}

const near = (text: string, from: number, to: number): string | undefined => (to - from <= 40 ? text.slice(from, to) : undefined)

const namedBeside = (text: string, start: number, end: number, before?: Designation, behind?: Designation): Designation | undefined => {
  const gapBehind = behind && near(text, end, behind.start)
  if (gapBehind !== undefined && patterns.ofStandard.test(gapBehind)) return behind
  const gapBefore = before && near(text, before.end, start)
  return gapBefore !== undefined && stripNoise(gapBefore) === '' ? before : undefined
}

/** Finds every place that reads like a reference in a folded text, in order. */
export const findCandidates = (text: string, designations: readonly Designation[]): readonly Candidate[] => {
  const numbers = numbersIn(text, designations)
  const candidates: Candidate[] = []
  let passed = 0
  for (const [position, number] of numbers.entries()) {
    const previous = candidates.at(-1)
    if (previous && number.start < previous.end) continue
    while ((designations[passed]?.end ?? Number.POSITIVE_INFINITY) <= number.start) passed += 1
    const behind = designations[passed]
    const limit = Math.min(numbers[position + 1]?.start ?? text.length, behind?.start ?? text.length)
    const items = readItems(text, number.end, limit)
    const named = namedBeside(text, number.start, items.end, designations[passed - 1], behind)
    const gap = previous?.strong ? near(text, previous.end, number.start) : undefined
    const before = text.slice(Math.max(0, number.start - 24), number.start)
    const levels = number.number.split('.').length
    const hinted = patterns.announced.test(before) || patterns.quoted.test(before) || items.firm
    const strong =
      named !== undefined ||
      (gap !== undefined && patterns.listed.test(gap)) ||
      (levels === 1 ? patterns.announcedWhole.test(before) : hinted || patterns.articleFollows.test(text.slice(number.end, number.end + 6)))
    const found = { ...number, numberEnd: number.end, end: items.end, items: items.items, strong }
    candidates.push(named ? { ...found, named } : found)
  }
  return candidates
}
