import type { CalendarDate } from './calendar-date'
import { fromDayNumber, toDayNumber, unixDay } from './day-number'
import { digitsAt } from './digits-at'
import { type Instant, isInstant } from './instant'
import { refuseInput } from './refuse-input'

const secondsADay = 86_400

/** One formatter for each zone ever asked for: making one costs a hundred times its use. Keyed in lower case, so that spellings cannot fill it. */
const formats = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string): Intl.DateTimeFormat | undefined => {
  if (!/^[A-Za-z][\w/+-]*$/.test(timeZone)) return undefined
  const key = timeZone.toLowerCase()
  const known = formats.get(key)
  if (known) return known
  try {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { timeZone, day: 'numeric' })
    formats.set(key, format)
    return format
  } catch {
    return undefined
  }
}

/**
 * Says whether a value names a time zone of the IANA database.
 *
 * @param value - anything
 * @returns true for names such as `Asia/Shanghai` and `UTC`, in any case; false for offsets such as `+08:00`, which know no summer time
 * @example
 * isTimeZone('Asia/Shanghai') // true
 * isTimeZone('+08:00') // false
 */
export const isTimeZone = (value: unknown): value is string => typeof value === 'string' && formatOf(value) !== undefined

const dayNumberIn = (instant: Instant, format: Intl.DateTimeFormat): number => {
  const day = toDayNumber(instant.slice(0, 10), ['instant'])
  const second = digitsAt(instant, 11, 13) * 3600 + digitsAt(instant, 14, 16) * 60 + digitsAt(instant, 17, 19)
  const local = Number(format.format(((day - unixDay) * secondsADay + second) * 1000))
  // No zone is a whole day away from UTC, so the day there is this one, the next or the one before; months turn by 27 days or more.
  const turn = local - digitsAt(instant, 8, 10)
  if (turn === 0) return day
  return turn === 1 || turn < -1 ? day + 1 : day - 1
}

/**
 * Says which day it is in a zone at an instant.
 *
 * @param instant - UTC, as `isInstant` accepts it
 * @param timeZone - IANA name
 * @returns the calendar date there
 * @throws {ClausebookError} when an argument is not what it should be, or the day lies outside the years 0001 to 9999
 * @example
 * dateIn('2026-11-24T22:30:00Z', 'Asia/Shanghai') // '2026-11-25'
 */
export const dateIn = (instant: Instant, timeZone: string): CalendarDate => {
  if (!isInstant(instant)) return refuseInput(['instant'], 'instant', instant)
  const format = typeof timeZone === 'string' ? formatOf(timeZone) : undefined
  return format ? fromDayNumber(dayNumberIn(instant, format), ['instant'], instant) : refuseInput(['timeZone'], 'time-zone', timeZone)
}
