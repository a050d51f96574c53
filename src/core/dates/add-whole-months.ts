import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths } from 'date-fns/addMonths'
import type { Path } from '../issue'
import type { CalendarDate } from './calendar-date'
import { fromDayNumber, toDayNumber, unixDay } from './day-number'

const millisecondsADay = 86_400_000

/**
 * Moves a date by months; the last day of a month that is too short stands for the days it lacks. `path` and `received` name what led too far.
 * The date goes in as a number of milliseconds, because a year below 100 given as a number would be read as 19xx.
 */
export const addWholeMonths = (date: CalendarDate, months: number, path: Path, received: number): CalendarDate => {
  const start = new UTCDateMini((toDayNumber(date, path) - unixDay) * millisecondsADay)
  return fromDayNumber(addMonths(start, months).getTime() / millisecondsADay + unixDay, path, received)
}
