import { ClausebookError } from '../or-throw'
import { calendarIssues } from './calendar-issues'
import { toDayNumber } from './day-number'
import { firstPosition } from './first-position'
import type { WorkCalendar } from './work-calendar'

/** A work calendar laid out for counting: a plain week, and the days that differ from it, sorted, with what they add up to. */
export interface CountedCalendar {
  /** For 0 (Monday) to 7: how many working days a week has before that day; the last is the length of the working week. */
  readonly before: readonly number[]
  /** Which days of the week are worked, 0 is Monday. */
  readonly worked: readonly number[]
  /** Day numbers of the days that differ from the plain week. */
  readonly exceptions: readonly number[]
  /** For each exception and one past the last: working days gained (or lost) by all exceptions before it. */
  readonly gained: readonly number[]
}

const at = (numbers: readonly number[], position: number): number => numbers[position] ?? 0

const layOut = (calendar: WorkCalendar): CountedCalendar => {
  const issues = calendarIssues(calendar)
  if (issues.length > 0) throw new ClausebookError(issues)
  const worked = [0, 1, 2, 3, 4, 5, 6].filter((day) => !calendar.weekend.some((weekday) => weekday === day + 1))
  const before = [0, 1, 2, 3, 4, 5, 6, 7].map((day) => worked.filter((other) => other < day).length)
  const isWorked = (dayNumber: number) => worked.includes(dayNumber % 7)
  const workdays = new Set(calendar.workdays.map((date) => toDayNumber(date, ['workdays'])))
  const holidays = new Set(calendar.holidays.map((date) => toDayNumber(date, ['holidays'])))
  const exceptions = [
    ...[...workdays].filter((dayNumber) => !isWorked(dayNumber)),
    ...[...holidays].filter((dayNumber) => isWorked(dayNumber) && !workdays.has(dayNumber)),
  ].sort((a, b) => a - b)
  const gained = [0]
  for (const [position, dayNumber] of exceptions.entries()) gained.push(at(gained, position) + (isWorked(dayNumber) ? -1 : 1))
  return { before, worked, exceptions, gained }
}

const counted = /* @__PURE__ */ new WeakMap<WorkCalendar, CountedCalendar>()

/** Lays a calendar out once and remembers it as long as the calendar object lives; a calendar is never changed in place. */
export const countedCalendar = (calendar: WorkCalendar): CountedCalendar => {
  const known = counted.get(calendar)
  if (known) return known
  const made = layOut(calendar)
  counted.set(calendar, made)
  return made
}

const inPlainWeeks = ({ before, worked }: CountedCalendar, dayNumber: number): number =>
  Math.floor(dayNumber / 7) * worked.length + at(before, dayNumber % 7)

/** How many working days lie before a day, counted from 0001-01-01. */
export const workingDaysBefore = (calendar: CountedCalendar, dayNumber: number): number => {
  const { exceptions, gained } = calendar
  const position = firstPosition(exceptions.length, (index) => at(exceptions, index) >= dayNumber)
  return inPlainWeeks(calendar, dayNumber) + at(gained, position)
}

/** The day number of the working day with `rank` working days before it, below 0 for a rank below 0; the reverse of `workingDaysBefore`. */
export const workingDayAt = (calendar: CountedCalendar, rank: number): number => {
  const { exceptions, gained, worked } = calendar
  const through = (index: number) => inPlainWeeks(calendar, at(exceptions, index) + 1) + at(gained, index + 1)
  const position = firstPosition(exceptions.length, (index) => through(index) > rank)
  const isGained = at(gained, position + 1) > at(gained, position)
  if (position < exceptions.length && isGained && through(position) === rank + 1) return at(exceptions, position)
  const plainRank = rank - at(gained, position)
  return Math.floor(plainRank / worked.length) * 7 + at(worked, plainRank % worked.length)
}
