import { describe, expect, test } from 'vitest'
import { addDuration, type Duration, type DurationUnit, daysBetween } from '../../../src/core/dates'
import { exampleCalendar } from './example-calendar'
import { refusalOf } from './refusal-of'

const shanghai = { timeZone: 'Asia/Shanghai', calendar: exampleCalendar }

const table = (rows: readonly (readonly [string, number, DurationUnit, string])[], number: string) =>
  test.each(rows)(`[${number}] %s and %i %s is %s`, (anchor, value, unit, expected) => {
    expect(addDuration(anchor, { value, unit }, shanghai)).toBe(expected)
  })

describe('[DATE-14] minutes and hours', () => {
  table(
    [
      ['2026-11-24T22:30:00Z', 15, 'minute', '2026-11-24T22:45:00Z'],
      ['2026-11-24T23:50:07Z', 15, 'minute', '2026-11-25T00:05:07Z'],
      ['2026-11-24T22:30:00Z', 48, 'hour', '2026-11-26T22:30:00Z'],
      ['2026-03-01T00:30:00Z', -1, 'hour', '2026-02-28T23:30:00Z'],
      ['2024-02-28T23:59:59.123456789Z', 1, 'minute', '2024-02-29T00:00:59.123456789Z'],
      ['2026-11-24T09:00:00.50Z', 0, 'hour', '2026-11-24T09:00:00.50Z'],
      ['2026-12-31T12:00:00Z', 24, 'hour', '2027-01-01T12:00:00Z'],
      ['2026-01-01T00:00:00Z', -1, 'minute', '2025-12-31T23:59:00Z'],
    ],
    'DATE-14',
  )

  test.each<DurationUnit>(['minute', 'hour'])('[DATE-14] a %s from a calendar date is refused, even none', (unit) => {
    expect(refusalOf(() => addDuration('2026-11-24', { value: 1, unit }, shanghai))).toEqual(['field-invalid anchor'])
    expect(refusalOf(() => addDuration('2026-11-24', { value: 0, unit }, shanghai))).toEqual(['field-invalid anchor'])
  })
})

describe('[DATE-15] days, weeks and working days', () => {
  table(
    [
      ['2026-11-24', 3, 'day', '2026-11-27'],
      ['2026-11-24T22:30:00Z', 3, 'day', '2026-11-28'],
      ['2026-11-24T22:30:00Z', 0, 'day', '2026-11-25'],
      ['2024-02-28', 1, 'day', '2024-02-29'],
      ['2026-02-28', 1, 'day', '2026-03-01'],
      ['2026-01-01', -1, 'day', '2025-12-31'],
      ['2026-11-24', 2, 'week', '2026-12-08'],
      ['2026-11-24', -1, 'week', '2026-11-17'],
      ['2026-09-30', 3, 'working-day', '2026-10-10'],
      ['2026-09-29T22:30:00Z', 3, 'working-day', '2026-10-10'],
      ['2026-10-12', -4, 'working-day', '2026-09-30'],
    ],
    'DATE-15',
  )

  test('[DATE-15] the zone decides the day that is counted from', () => {
    const newYork = { ...shanghai, timeZone: 'America/New_York' }
    expect(addDuration('2026-11-24T02:00:00Z', { value: 1, unit: 'day' }, newYork)).toBe('2026-11-24')
    expect(addDuration('2026-11-24T02:00:00Z', { value: 1, unit: 'day' }, shanghai)).toBe('2026-11-25')
  })
})

describe('[DATE-16] months, quarters and years', () => {
  table(
    [
      ['2026-01-31', 1, 'month', '2026-02-28'],
      ['2024-01-31', 1, 'month', '2024-02-29'],
      ['1900-01-31', 1, 'month', '1900-02-28'],
      ['2000-01-31', 1, 'month', '2000-02-29'],
      ['2026-01-31', 2, 'month', '2026-03-31'],
      ['2026-03-31', -1, 'month', '2026-02-28'],
      ['2026-03-30', 1, 'month', '2026-04-30'],
      ['2026-12-31', 2, 'month', '2027-02-28'],
      ['2026-02-28', 1, 'month', '2026-03-28'],
      ['2026-01-30T22:30:00Z', 1, 'month', '2026-02-28'],
      ['2026-01-31', 0, 'month', '2026-01-31'],
      ['2026-11-30', 1, 'quarter', '2027-02-28'],
      ['2026-08-31', 1, 'quarter', '2026-11-30'],
      ['2024-02-29', 1, 'year', '2025-02-28'],
      ['2024-02-29', 4, 'year', '2028-02-29'],
      ['2024-02-29', -124, 'year', '1900-02-28'],
      ['0050-01-31', 1, 'month', '0050-02-28'],
      ['0099-12-31', 1, 'year', '0100-12-31'],
      ['0100-12-31', -1, 'year', '0099-12-31'],
      ['0001-01-01', 9998, 'year', '9999-01-01'],
      ['2026-03-08', 12, 'month', '2027-03-08'],
    ],
    'DATE-16',
  )
})

describe('[DATE-17] calendar days between', () => {
  test.each([
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2026-11-24', '2026-11-24', 0],
    ['2026-01-01', '2025-01-01', -365],
    ['0001-01-01', '9999-12-31', 3_652_058],
    ['1970-01-01', '2026-11-24', 20_781],
  ])('[DATE-17] %s to %s is %i', (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected)
  })
})

describe('[DATE-18] refused arguments of durations', () => {
  const foreign: Duration = JSON.parse('{"value":1,"unit":"fortnight"}')
  const units: readonly DurationUnit[] = ['day', 'working-day', 'week', 'month', 'quarter', 'year']

  test.each<[string, () => unknown, string[]]>([
    ['an anchor that is no time', () => addDuration('soon', { value: 1, unit: 'day' }, shanghai), ['field-invalid anchor']],
    ['a unit nobody knows', () => addDuration('2026-11-24', foreign, shanghai), ['field-invalid duration unit']],
    ['half a month', () => addDuration('2026-11-24', { value: 0.5, unit: 'month' }, shanghai), ['field-invalid duration value']],
    [
      'a zone nobody knows',
      () => addDuration('2026-11-24T09:00:00Z', { value: 1, unit: 'day' }, { ...shanghai, timeZone: 'here' }),
      ['field-invalid timeZone'],
    ],
    [
      'a minute after the last',
      () => addDuration('9999-12-31T23:59:00Z', { value: 1, unit: 'minute' }, shanghai),
      ['field-invalid duration value'],
    ],
    [
      'a minute before the first',
      () => addDuration('0001-01-01T00:00:00Z', { value: -1, unit: 'minute' }, shanghai),
      ['field-invalid duration value'],
    ],
    ['the days from a wrong date', () => daysBetween('soon', '2026-11-24'), ['field-invalid from']],
    ['the days to a wrong date', () => daysBetween('2026-11-24', 'soon'), ['field-invalid to']],
  ])('[DATE-18] refuses %s', (_, call, issues) => {
    expect(refusalOf(call)).toEqual(issues)
  })

  test.each(units)('[DATE-18] refuses a number of %ss that leads out of the calendar', (unit) => {
    for (const value of [4_000_000, -4_000_000, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]) {
      expect(refusalOf(() => addDuration('2026-11-24', { value, unit }, shanghai))).toEqual(['field-invalid duration value'])
    }
  })
})
