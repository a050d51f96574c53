import { type CalendarDate, isCalendarDate } from './calendar-date'
import { type Instant, isInstant } from './instant'
import { refuseInput } from './refuse-input'
import { dateIn } from './time-zone'

/** When something happened: a day, or a moment when the moment is known. */
export type Time = CalendarDate | Instant

/**
 * Says whether a value is a calendar date or an instant.
 *
 * @param value - anything
 * @returns true when `isCalendarDate` or `isInstant` is
 * @example
 * isTime('2026-11-24') // true
 * isTime('2026-11-24T09:00:00Z') // true
 */
export const isTime = (value: unknown): value is Time => isCalendarDate(value) || isInstant(value)

/**
 * Gives the day of a time.
 *
 * @param time - a calendar date, which is returned as it is, or an instant
 * @param timeZone - IANA name; it decides on which day an instant falls
 * @returns the calendar date
 * @throws {ClausebookError} when `time` is neither, or an instant meets an unknown zone
 * @example
 * dayOf('2026-11-24T22:30:00Z', 'Asia/Shanghai') // '2026-11-25'
 */
export const dayOf = (time: Time, timeZone: string): CalendarDate => {
  if (isCalendarDate(time)) return time
  return isInstant(time) ? dateIn(time, timeZone) : refuseInput(['time'], 'time', time)
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What follows the whole second, without `Z` and without the zeros that say nothing. */
const fractionOf = (instant: Instant): string => instant.slice(20, -1).replace(/0+$/, '')

const compareInstants = (a: Instant, b: Instant): number =>
  compareTexts(a.slice(0, 19), b.slice(0, 19)) || compareTexts(fractionOf(a), fractionOf(b))

/**
 * Compares two times: moments when both are instants, else days in the zone.
 *
 * Hint: a date equals every instant on that day, though these differ among themselves; a list that mixes dates and instants has no one order.
 *
 * @param a - calendar date or instant
 * @param b - calendar date or instant
 * @param timeZone - IANA name
 * @returns -1 when `a` is before `b`, 1 when it is after, 0 when they are the same moment or fall on the same day
 * @throws {ClausebookError} when one is no time, or an instant meets an unknown zone
 * @example
 * compareTimes('2026-11-25', '2026-11-24T22:30:00Z', 'Asia/Shanghai') // 0
 */
export const compareTimes = (a: Time, b: Time, timeZone: string): number =>
  isInstant(a) && isInstant(b) ? compareInstants(a, b) : compareTexts(dayOf(a, timeZone), dayOf(b, timeZone))
