import { addMinutes } from './add-minutes'
import { addWholeMonths } from './add-whole-months'
import type { CalendarDate } from './calendar-date'
import { fromDayNumber, toDayNumber } from './day-number'
import { isInstant } from './instant'
import { moveWorkingDays } from './move-working-days'
import { refuseInput } from './refuse-input'
import { dayOf, isTime, type Time } from './time'
import type { WorkCalendar } from './work-calendar'

/** What a duration counts. */
export type DurationUnit = 'minute' | 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'quarter' | 'year'

/** A span of time as people agree it: "48 hours", "7 working days", "3 months". `value` is a whole number and may be negative. */
export interface Duration {
  readonly value: number
  readonly unit: DurationUnit
}

const atValue = /* @__PURE__ */ Object.freeze(['duration', 'value'])

const addToDay = (
  day: CalendarDate,
  value: number,
  unit: Exclude<DurationUnit, 'minute' | 'hour'>,
  calendar: WorkCalendar,
): CalendarDate => {
  switch (unit) {
    case 'day':
      return fromDayNumber(toDayNumber(day, ['anchor']) + value, atValue, value)
    case 'week':
      return fromDayNumber(toDayNumber(day, ['anchor']) + value * 7, atValue, value)
    case 'working-day':
      return moveWorkingDays(day, value, calendar, { date: ['anchor'], count: atValue })
    case 'month':
      return addWholeMonths(day, value, atValue, value)
    case 'quarter':
      return addWholeMonths(day, value * 3, atValue, value)
    case 'year':
      return addWholeMonths(day, value * 12, atValue, value)
    default:
      return refuseInput(['duration', 'unit'], 'option', unit)
  }
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
  if (!isTime(anchor)) return refuseInput(['anchor'], 'time', anchor)
  if (!Number.isSafeInteger(value)) return refuseInput(atValue, 'integer', value)
  if (unit === 'minute' || unit === 'hour') {
    return isInstant(anchor)
      ? addMinutes(anchor, unit === 'hour' ? value * 60 : value, atValue, value)
      : refuseInput(['anchor'], 'instant', anchor)
  }
  return addToDay(dayOf(anchor, where.timeZone), value, unit, where.calendar)
}
