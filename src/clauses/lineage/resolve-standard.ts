import { type CalendarDate, isCalendarDate } from '../../core/dates'
import { describe } from '../../core/field-issues'
import type { Result } from '../../core/result'
import { fold } from '../internal/fold'
import type { ClauseIssue } from '../issues'
import type { StandardEdition } from './standard-edition'
import { standards as library } from './standards'

/** What a reference to a standard means. */
export interface ResolvedStandard {
  readonly standard: StandardEdition
  /** True when the reference named the edition. */
  readonly dated: boolean
  /** What had replaced it by the day asked for; a dated reference keeps its edition all the same. */
  readonly supersededBy: readonly StandardEdition[]
  /** The standard that it adopts and those that adopt it, by the day asked for. */
  readonly adoptions: readonly StandardEdition[]
}

/** By when, and by which standards. */
export interface ResolveStandardOptions {
  /** The day for which an undated reference is read, `YYYY-MM-DD`; without it the newest edition known. */
  readonly on?: CalendarDate
  /** A table of one's own; `standards` when left out. */
  readonly standards?: readonly StandardEdition[]
}

const maximum = 200
const designation =
  /^(?:(?:bs|din|nf|une|jis|ansi) ?)?(?:en ?)?(iso|gb ?\/? ?t|yy ?\/? ?t)[ -]{0,2}(\d{4,5})(?: ?[:-] ?(\d{4}))?(?: ?[/+] ?(?:amd|a)\.? ?\d(?: ?: ?\d{4})?)?$/i
const families: Readonly<Record<string, string>> = { i: 'iso', g: 'gbt', y: 'yyt' }

const refused = (issue: ClauseIssue): Result<ResolvedStandard, ClauseIssue> => ({ ok: false, issues: [issue] })

/** The day by which it was published for sure: the last of its year or month where no more is known. */
const surelyBy = ({ published }: StandardEdition): string => `${published}${'-12-31'.slice(published.length - 4)}`

/**
 * Reads a reference to a standard as ISO means it: a dated one is that edition only, an undated one the latest edition.
 *
 * @param reference - `ISO 9001`, `GB/T 19001-2016`, `iso9001:2015`
 * @param options - the day, and the table. Hint: where only the year or month of publication is known, an edition counts from its last day.
 * @returns the edition, what replaced it and what adopts it; an issue for text that names no standard, and for editions that are not known
 * @throws {TypeError} when `on` is no calendar date
 * @example
 * resolveStandard('ISO 9001', { on: '2026-11-24' }) // value.standard.edition: 'iso9001:2026'
 * resolveStandard('GB/T 19001-2008') // value.standard.adopts: { edition: 'iso9001:2008', degree: 'identical' }
 */
export const resolveStandard = (
  reference: string,
  { on, standards = library }: ResolveStandardOptions = {},
): Result<ResolvedStandard, ClauseIssue> => {
  if (on !== undefined && !isCalendarDate(on)) throw new TypeError(`clausebook: ${describe(on)} is no calendar date`)
  const match = typeof reference === 'string' && reference.length <= maximum ? designation.exec(fold(reference).trim()) : null
  if (!match) return refused({ code: 'reference-unreadable', severity: 'error', path: [], params: { received: describe(reference) } })
  const [, family = '', number = '', year] = match
  const name = `${families[family.slice(0, 1).toLowerCase()]}${number}:`
  const known = standards.filter((one) => one.edition.startsWith(name)).toSorted((one, other) => one.year - other.year)
  const published = (one: StandardEdition): boolean => on === undefined || surelyBy(one) <= on
  const standard = known.findLast((one) => (year === undefined ? published(one) : one.edition === `${name}${year}`))
  if (!standard) {
    const options = known.map((one) => one.designation)
    return refused({ code: 'edition-unknown', severity: 'error', path: [], params: { received: reference, options } })
  }
  const { edition, adopts } = standard
  const value: ResolvedStandard = {
    standard,
    dated: year !== undefined,
    supersededBy: standards.filter((one) => one.supersedes.includes(edition) && published(one)),
    adoptions: standards.filter((one) => one.edition === adopts?.edition || (one.adopts?.edition === edition && published(one))),
  }
  return { ok: true, value, issues: [] }
}
