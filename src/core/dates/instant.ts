import { digitsAt } from './digits-at'
import { startsWithDate } from './starts-with-date'

/** A moment in UTC as RFC 3339 writes it, `YYYY-MM-DDTHH:MM:SSZ`, with a fraction of one to nine digits after the second when wanted. */
export type Instant = string

const point = 46
const colon = 58
const capitalT = 84
const capitalZ = 90

const hasTimeOfDay = (text: string): boolean => {
  if (text.charCodeAt(10) !== capitalT || text.charCodeAt(13) !== colon || text.charCodeAt(16) !== colon) return false
  const hour = digitsAt(text, 11, 13)
  const minute = digitsAt(text, 14, 16)
  const second = digitsAt(text, 17, 19)
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59
}

const endsInUtc = (text: string): boolean => {
  const last = text.length - 1
  if (text.charCodeAt(last) !== capitalZ) return false
  return last === 19 || (last >= 21 && last <= 29 && text.charCodeAt(19) === point && digitsAt(text, 20, last) >= 0)
}

/**
 * Says whether a value is an instant in UTC.
 *
 * Hint: one moment has one spelling here: `T` and `Z` are capitals and seconds are written. An offset such as `+08:00` is refused, and so is
 * a leap second (`23:59:60`), which neither JavaScript nor most stores can hold.
 *
 * @param value - anything
 * @returns true for `YYYY-MM-DDTHH:MM:SSZ` on a real day, with up to nine digits of a second
 * @example
 * isInstant('2026-11-24T22:30:00Z') // true
 * isInstant('2026-11-24T22:30:00+08:00') // false
 */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && value.length >= 20 && startsWithDate(value) && hasTimeOfDay(value) && endsInUtc(value)
