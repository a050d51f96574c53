import type { CalendarDate } from './calendar-date'
import { countedCalendar, workingDaysBefore } from './counted-calendar'
import { toDayNumber } from './day-number'
import { moveWorkingDays } from './move-working-days'
import type { WorkCalendar } from './work-calendar'

/**
 * Says whether a day is worked.
 *
 * @param date - `YYYY-MM-DD`
 * @param calendar - a make-up working day wins over a holiday, a holiday over the week
 * @returns true when it is
 * @throws {ClausebookError} when `date` is no date or the calendar is not valid
 * @example
 * isWorkingDay('2026-10-10', createWorkCalendar({ workdays: ['2026-10-10'] })) // true, though a Saturday
 */
export const isWorkingDay = (date: CalendarDate, calendar: WorkCalendar): boolean => {
  const counted = countedCalendar(calendar)
  const dayNumber = toDayNumber(date, ['date'])
  return workingDaysBefore(counted, dayNumber + 1) > workingDaysBefore(counted, dayNumber)
}

/**
 * Moves a date by working days; the date itself is never counted.
 *
 * @param date - `YYYY-MM-DD`, a working day or not
 * @param count - whole working days: 1 is the first working day after `date`, -1 the last one before it, 0 is `date` itself, worked or not
 * @param calendar - which days are worked
 * @returns the date reached
 * @throws {ClausebookError} when an argument is not valid, or the years 0001 to 9999 hold no such day
 * @example
 * addWorkingDays('2026-11-20', 1, plainCalendar) // '2026-11-23': Friday to Monday
 */
export const addWorkingDays = (date: CalendarDate, count: number, calendar: WorkCalendar): CalendarDate =>
  moveWorkingDays(date, count, calendar, { date: ['date'], count: ['count'] })

/**
 * Counts the working days after one date, up to and including another.
 *
 * Hint: swapping the dates only changes the sign, and spans add up: from a to b and from b to c is from a to c.
 *
 * @param from - `YYYY-MM-DD`, not counted itself
 * @param to - `YYYY-MM-DD`, counted when it is worked
 * @param calendar - which days are worked
 * @returns whole working days; negative when `to` is before `from`
 * @throws {ClausebookError} when an argument is not valid
 * @example
 * workingDaysBetween('2026-11-20', '2026-11-23', plainCalendar) // 1
 */
export const workingDaysBetween = (from: CalendarDate, to: CalendarDate, calendar: WorkCalendar): number => {
  const counted = countedCalendar(calendar)
  return workingDaysBefore(counted, toDayNumber(to, ['to']) + 1) - workingDaysBefore(counted, toDayNumber(from, ['from']) + 1)
}
