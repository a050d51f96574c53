import { startsWithDate } from './starts-with-date'

/** A day of the Gregorian calendar, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. It has no time of day and no zone. */
export type CalendarDate = string

/**
 * Says whether a value is a calendar date that exists.
 *
 * @param value - anything
 * @returns true for `YYYY-MM-DD` when that month has that day; false for 2026-02-30, for 2026-2-3 and for anything that is no text
 * @example
 * isCalendarDate('2024-02-29') // true
 * isCalendarDate('2026-02-29') // false: 2026 is no leap year
 */
export const isCalendarDate = (value: unknown): value is CalendarDate =>
  typeof value === 'string' && value.length === 10 && startsWithDate(value)
