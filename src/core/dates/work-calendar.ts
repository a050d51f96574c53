import { describe } from '../field-issues'
import type { AnyIssue } from '../issue'
import { ClausebookError } from '../or-throw'
import type { CalendarDate } from './calendar-date'
import { calendarIssues } from './calendar-issues'
import { refuseInput } from './refuse-input'

/** A day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Which days are worked: plain data that its owner keeps up to date, year by year. */
export interface WorkCalendar {
  readonly weekend: readonly Weekday[]
  readonly holidays: readonly CalendarDate[]
  /** Make-up working days (调休): days worked although they fall on a weekend or a holiday. They win over both. */
  readonly workdays: readonly CalendarDate[]
}

const sortedOnce = <Value extends string | number>(values: readonly Value[]): readonly Value[] =>
  Object.freeze([...new Set(values)].sort((a, b) => (a < b ? -1 : 1)))

const freeze = (calendar: WorkCalendar): WorkCalendar =>
  Object.freeze({
    weekend: sortedOnce(calendar.weekend),
    holidays: sortedOnce(calendar.holidays),
    workdays: sortedOnce(calendar.workdays),
  })

/** Saturday and Sunday off, no holidays: what holds until a calendar is given. A library default. */
export const plainCalendar: WorkCalendar = /* @__PURE__ */ freeze({ weekend: [6, 7], holidays: [], workdays: [] })

const unknownFields = (input: object): readonly AnyIssue[] =>
  Object.keys(input)
    .filter((name) => !Object.hasOwn(plainCalendar, name))
    .map((name) => ({ code: 'field-unknown', severity: 'error', path: [name], params: { name: describe(name) } }))

/**
 * Makes a work calendar from lists in any order; a day named twice counts once.
 *
 * Hint: list only what the published arrangement says. A holiday that falls on a weekend does no harm, and a make-up day needs no removal
 * from the holidays: it wins.
 *
 * @param input - `weekend` as ISO weekdays (default Saturday and Sunday), `holidays` and `workdays` as `YYYY-MM-DD` (default none)
 * @returns a frozen calendar, its lists sorted
 * @throws {ClausebookError} with every wrong entry and unknown field, and when all seven days are weekend
 * @example
 * createWorkCalendar({ holidays: ['2026-10-01', '2026-10-02'], workdays: ['2026-10-10'] })
 */
export const createWorkCalendar = (input: Partial<WorkCalendar>): WorkCalendar => {
  if (typeof input !== 'object' || input === null) return refuseInput([], 'record', input)
  const calendar = { ...plainCalendar, ...input }
  const issues = [...unknownFields(input), ...calendarIssues(calendar)]
  if (issues.length > 0) throw new ClausebookError(issues)
  return freeze(calendar)
}
