import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  createWorkCalendar,
  isWorkingDay,
  plainCalendar,
  type WorkCalendar,
  workingDaysBetween,
} from '../../../src/core/dates'
import { exampleCalendar } from './example-calendar'
import { refusalOf } from './refusal-of'

describe('[DATE-10] which days are worked', () => {
  test.each([
    ['a Thursday', '2026-09-17', true],
    ['a Saturday', '2026-09-19', false],
    ['a make-up Sunday', '2026-09-20', true],
    ['the Wednesday before the break', '2026-09-30', true],
    ['the first day of the break', '2026-10-01', false],
    ['a holiday on a Saturday', '2026-10-03', false],
    ['the last day of the break', '2026-10-07', false],
    ['the Thursday after the break', '2026-10-08', true],
    ['a make-up Saturday', '2026-10-10', true],
    ['the Sunday after it', '2026-10-11', false],
  ])('[DATE-10] %s, %s: %s', (_, date, worked) => {
    expect(isWorkingDay(date, exampleCalendar)).toBe(worked)
  })

  test.each([
    ['a make-up day on a holiday, on a weekday', '2026-10-01'],
    ['a make-up day on a holiday, on a weekend', '2026-10-03'],
    ['a make-up day that is worked anyway', '2026-10-09'],
  ])('[DATE-10] %s is worked', (_, date) => {
    expect(isWorkingDay(date, { ...exampleCalendar, workdays: [date, date] })).toBe(true)
  })

  test('[DATE-10] a week may rest on Friday and Saturday, or on no day', () => {
    const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']
    const worked = (calendar: WorkCalendar) => week.map((date) => isWorkingDay(date, calendar))
    expect(worked(createWorkCalendar({ weekend: [5, 6] }))).toEqual([true, true, true, true, false, false, true])
    expect(worked(createWorkCalendar({ weekend: [] }))).toEqual([true, true, true, true, true, true, true])
    expect(worked(plainCalendar)).toEqual([true, true, true, true, true, false, false])
  })
})

describe('[DATE-11] adding working days', () => {
  test.each([
    ['one from a Friday', '2026-11-20', 1, '2026-11-23'],
    ['one from the day before the break', '2026-09-30', 1, '2026-10-08'],
    ['three from the day before the break, the third a make-up Saturday', '2026-09-30', 3, '2026-10-10'],
    ['four, past the make-up Saturday', '2026-09-30', 4, '2026-10-12'],
    ['seven, as an appeal is answered', '2026-09-28', 7, '2026-10-13'],
    ['one from a Saturday before a make-up Sunday', '2026-09-19', 1, '2026-09-20'],
    ['one from the middle of the break', '2026-10-04', 1, '2026-10-08'],
    ['none from a working day', '2026-09-30', 0, '2026-09-30'],
    ['none from a holiday', '2026-10-01', 0, '2026-10-01'],
    ['none, written as minus zero', '2026-10-01', -0, '2026-10-01'],
    ['one back from a Monday', '2026-11-23', -1, '2026-11-20'],
    ['one back from a Sunday', '2026-11-22', -1, '2026-11-20'],
    ['one back over the break', '2026-10-08', -1, '2026-09-30'],
    ['three back from the Monday after the make-up Saturday', '2026-10-12', -3, '2026-10-08'],
    ['four back over the break', '2026-10-12', -4, '2026-09-30'],
    ['one back to a make-up Sunday', '2026-09-21', -1, '2026-09-20'],
  ])('[DATE-11] %s: %s %i gives %s', (_, date, count, expected) => {
    expect(addWorkingDays(date, count, exampleCalendar)).toBe(expected)
  })

  test('[DATE-11] reaches the first and the last day of all', () => {
    expect(addWorkingDays('0001-01-02', -1, plainCalendar)).toBe('0001-01-01')
    expect(addWorkingDays('9999-12-30', 1, plainCalendar)).toBe('9999-12-31')
  })
})

describe('[DATE-12] working days between', () => {
  test.each([
    ['Friday to Monday', '2026-11-20', '2026-11-23', 1],
    ['Friday to Sunday', '2026-11-20', '2026-11-22', 0],
    ['Sunday to Monday', '2026-11-22', '2026-11-23', 1],
    ['a day to itself', '2026-11-20', '2026-11-20', 0],
    ['over the break', '2026-09-30', '2026-10-08', 1],
    ['over the break and the make-up Saturday', '2026-09-30', '2026-10-12', 4],
    ['within the break', '2026-10-01', '2026-10-07', 0],
    ['a year, 261 weekdays less five holidays on weekdays, with two make-up days', '2025-12-31', '2026-12-31', 258],
  ])('[DATE-12] %s: %s to %s is %i, and the other way round its negative', (_, from, to, expected) => {
    expect(workingDaysBetween(from, to, exampleCalendar)).toBe(expected)
    expect(workingDaysBetween(to, from, exampleCalendar)).toBe(expected === 0 ? 0 : -expected)
  })
})

describe('[DATE-18] refused arguments of working days', () => {
  const noDay: WorkCalendar = { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [], workdays: [] }
  const wrongDay: WorkCalendar = { weekend: [6, 7], holidays: ['2026-02-30'], workdays: [] }

  test.each<[string, () => unknown, string[]]>([
    ['a date that does not exist', () => addWorkingDays('2026-02-30', 1, plainCalendar), ['field-invalid date']],
    ['a date that does not exist, though nothing is added', () => addWorkingDays('2026-02-30', 0, plainCalendar), ['field-invalid date']],
    ['half a day', () => addWorkingDays('2026-02-28', 0.5, plainCalendar), ['field-invalid count']],
    ['no number', () => addWorkingDays('2026-02-28', Number.NaN, plainCalendar), ['field-invalid count']],
    ['infinitely many days', () => addWorkingDays('2026-02-28', Number.POSITIVE_INFINITY, plainCalendar), ['field-invalid count']],
    ['more days than there are', () => addWorkingDays('2026-02-28', 3_000_000, plainCalendar), ['field-invalid count']],
    [
      'more days than any calendar has',
      () => addWorkingDays('2026-02-28', Number.MAX_SAFE_INTEGER, plainCalendar),
      ['field-invalid count'],
    ],
    ['more days back than there were', () => addWorkingDays('2026-02-28', -1_000_000, plainCalendar), ['field-invalid count']],
    ['one day after the last', () => addWorkingDays('9999-12-31', 1, plainCalendar), ['field-invalid count']],
    ['one day before the first', () => addWorkingDays('0001-01-01', -1, plainCalendar), ['field-invalid count']],
    ['a wrong start', () => workingDaysBetween('soon', '2026-02-28', plainCalendar), ['field-invalid from']],
    ['a wrong end', () => workingDaysBetween('2026-02-28', 'soon', plainCalendar), ['field-invalid to']],
    ['a wrong day to ask about', () => isWorkingDay('soon', plainCalendar), ['field-invalid date']],
    ['a calendar without a working day', () => addWorkingDays('2026-02-27', 1, noDay), ['list-too-long weekend']],
    ['a calendar without a working day, between', () => workingDaysBetween('2026-02-27', '2026-02-28', noDay), ['list-too-long weekend']],
    ['a calendar that was never checked', () => isWorkingDay('2026-02-27', wrongDay), ['field-invalid holidays 0']],
    ['no calendar', () => isWorkingDay('2026-02-27', JSON.parse('null')), ['field-invalid calendar']],
  ])('[DATE-18] refuses %s', (_, call, issues) => {
    expect(refusalOf(call)).toEqual(issues)
  })
})
