import type { CalendarDate } from './calendar-date'
import { toDayNumber } from './day-number'

/**
 * Counts calendar days from one date to another.
 *
 * @param from - `YYYY-MM-DD`
 * @param to - `YYYY-MM-DD`
 * @returns whole days: 1 from a day to the next, negative when `to` is before `from`
 * @throws {ClausebookError} when one is no calendar date
 * @example
 * daysBetween('2026-02-28', '2026-03-01') // 1
 */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => toDayNumber(to, ['to']) - toDayNumber(from, ['from'])
