import { UTCDate } from '@date-fns/utc'
import { addMonths } from 'date-fns/addMonths'
import type { CalendarDate } from './calendar-date'
import { fromDayNumber, toDayNumber } from './day-number'
import { digitsAt } from './digits-at'
import { type Instant, isInstant } from './instant'
import { refuseInput } from './refuse-input'
import { dayOf, type Time } from './time'
import type { WorkCalendar } from './work-calendar'
import { addWorkingDays } from './working-days'

/** What a duration counts. */
export type DurationUnit = 'minute' | 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'quarter' | 'year'

/** A span of time as people agree it: "48 hours", "7 working days", "3 months". `value` is a whole number and may be negative. */
export interface Duration {
  readonly value: number
  readonly unit: DurationUnit
}

const unixDay = 719_162
const millisecondsADay = 86_400_000
const minutesADay = 1_440

const addMinutes = (anchor: Time, minutes: number): Instant => {
  if (!isInstant(anchor)) return refuseInput(['anchor'], 'instant', anchor)
  const total =
    toDayNumber(anchor.slice(0, 10), ['anchor']) * minutesADay + digitsAt(anchor, 11, 13) * 60 + digitsAt(anchor, 14, 16) + minutes
  const day = Math.floor(total / minutesADay)
  const minute = total - day * minutesADay
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  return `${fromDayNumber(day, ['duration', 'value'])}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}${anchor.slice(16)}`
}

const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDayNumber(toDayNumber(date, ['anchor']) + days, ['duration', 'value'])

const addWholeMonths = (date: CalendarDate, months: number): CalendarDate => {
  const start = new UTCDate((toDayNumber(date, ['anchor']) - unixDay) * millisecondsADay)
  return fromDayNumber(addMonths(start, months).getTime() / millisecondsADay + unixDay, ['duration', 'value'])
}

/**
 * Counts a duration from a time, such as a due date from a report.
 *
 * Minutes and hours are elapsed time and give an instant. All other units give a calendar date, counted from the anchor's day in the zone.
 * Months, quarters and years keep the day of the month; where the month is too short, its last day is taken.
 *
 * Hint: minutes and hours from a calendar date are refused, because nobody knows when in the day they would begin.
 *
 * @param anchor - calendar date or instant; an instant for minutes and hours
 * @param duration - a whole number of a unit; negative counts backwards
 * @param where - `timeZone` (IANA) decides the anchor's day, `calendar` which days are worked
 * @returns an instant for minutes and hours, a calendar date for all other units
 * @throws {ClausebookError} when an argument is not valid, or the result lies outside the years 0001 to 9999
 * @example
 * addDuration('2026-01-31', { value: 1, unit: 'month' }, context) // '2026-02-28'
 * addDuration('2026-11-24T22:30:00Z', { value: 48, unit: 'hour' }, context) // '2026-11-26T22:30:00Z'
 */
export const addDuration = (
  anchor: Time,
  duration: Duration,
  where: { readonly timeZone: string; readonly calendar: WorkCalendar },
): Time => {
  const { value, unit } = duration
  if (!Number.isSafeInteger(value)) return refuseInput(['duration', 'value'], 'integer', value)
  switch (unit) {
    case 'minute':
      return addMinutes(anchor, value)
    case 'hour':
      return addMinutes(anchor, value * 60)
    case 'day':
      return addDays(dayOf(anchor, where.timeZone), value)
    case 'week':
      return addDays(dayOf(anchor, where.timeZone), value * 7)
    case 'working-day':
      return addWorkingDays(dayOf(anchor, where.timeZone), value, where.calendar)
    case 'month':
      return addWholeMonths(dayOf(anchor, where.timeZone), value)
    case 'quarter':
      return addWholeMonths(dayOf(anchor, where.timeZone), value * 3)
    case 'year':
      return addWholeMonths(dayOf(anchor, where.timeZone), value * 12)
    default:
      return refuseInput(['duration', 'unit'], 'option', unit)
  }
}
