import { fieldInvalid } from '../field-issues'
import type { FieldKind } from '../field-kind'
import type { AnyIssue } from '../issue'
import { isCalendarDate } from './calendar-date'
import type { WorkCalendar } from './work-calendar'

const isWeekday = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7

const listIssues = (name: string, list: unknown, expected: FieldKind, accepts: (value: unknown) => boolean): readonly AnyIssue[] => {
  if (!Array.isArray(list)) return [fieldInvalid([name], 'list', list)]
  return list.flatMap((value: unknown, position) => (accepts(value) ? [] : [fieldInvalid([name, position], expected, value)]))
}

const fullWeekIssues = (weekend: unknown): readonly AnyIssue[] => {
  const length = Array.isArray(weekend) ? new Set(weekend).size : 0
  return length < 7 ? [] : [{ code: 'list-too-long', severity: 'error', path: ['weekend'], params: { maximum: 6, length } }]
}

/** Everything that is wrong with a work calendar, which may come from JSON that nobody checked. */
export const calendarIssues = (calendar: WorkCalendar): readonly AnyIssue[] =>
  typeof calendar !== 'object' || calendar === null
    ? [fieldInvalid(['calendar'], 'record', calendar)]
    : [
        ...listIssues('weekend', calendar.weekend, 'integer', isWeekday),
        ...fullWeekIssues(calendar.weekend),
        ...listIssues('holidays', calendar.holidays, 'date', isCalendarDate),
        ...listIssues('workdays', calendar.workdays, 'date', isCalendarDate),
      ]
