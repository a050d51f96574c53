import type { Path } from '../issue'
import type { CalendarDate } from './calendar-date'
import { countedCalendar, workingDayAt, workingDaysBefore } from './counted-calendar'
import { fromDayNumber, toDayNumber } from './day-number'
import { refuseInput } from './refuse-input'
import type { WorkCalendar } from './work-calendar'

/** The paths that errors name: where the caller got the date and the count from. */
interface Places {
  readonly date: Path
  readonly count: Path
}

/** Moves a date by working days; `addWorkingDays` and `addDuration` say the rest. */
export const moveWorkingDays = (date: CalendarDate, count: number, calendar: WorkCalendar, places: Places): CalendarDate => {
  const counted = countedCalendar(calendar)
  const dayNumber = toDayNumber(date, places.date)
  if (!Number.isSafeInteger(count)) return refuseInput(places.count, 'integer', count)
  if (count === 0) return date
  const rank = count > 0 ? workingDaysBefore(counted, dayNumber + 1) + count - 1 : workingDaysBefore(counted, dayNumber) + count
  return fromDayNumber(workingDayAt(counted, rank), places.count, count)
}
