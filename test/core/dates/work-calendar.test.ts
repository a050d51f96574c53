import { describe, expect, test } from 'vitest'
import { createWorkCalendar, plainCalendar } from '../../../src/core/dates'
import { refusalOf } from './refusal-of'

describe('[DATE-8] a work calendar', () => {
  test('[DATE-8] comes back sorted and free of duplicates, whatever order the lists had', () => {
    const calendar = createWorkCalendar({
      weekend: [7, 5, 7],
      holidays: ['2026-10-02', '2026-10-01', '2026-10-02'],
      workdays: ['2026-10-10', '2026-09-20'],
    })
    expect(calendar).toEqual({ weekend: [5, 7], holidays: ['2026-10-01', '2026-10-02'], workdays: ['2026-09-20', '2026-10-10'] })
  })

  test('[DATE-8] is frozen, its lists too, and leaves the given lists alone', () => {
    const holidays = ['2026-10-02', '2026-10-01']
    const calendar = createWorkCalendar({ holidays })
    expect([calendar, calendar.weekend, calendar.holidays, calendar.workdays].every(Object.isFrozen)).toBe(true)
    expect(holidays).toEqual(['2026-10-02', '2026-10-01'])
  })

  test('[DATE-8] has Saturday and Sunday off and nothing else unless told otherwise', () => {
    expect(createWorkCalendar({})).toEqual(plainCalendar)
    expect(plainCalendar).toEqual({ weekend: [6, 7], holidays: [], workdays: [] })
    expect([plainCalendar, plainCalendar.weekend, plainCalendar.holidays, plainCalendar.workdays].every(Object.isFrozen)).toBe(true)
  })

  test('[DATE-8] may have no weekend at all', () => {
    expect(createWorkCalendar({ weekend: [] }).weekend).toEqual([])
  })
})

describe('[DATE-9] a wrong work calendar', () => {
  const made = (json: string) => () => createWorkCalendar(JSON.parse(json))

  test.each([
    ['a day that does not exist', '{"holidays":["2026-02-30"]}', ['field-invalid holidays 0']],
    [
      'every wrong entry of every list',
      '{"weekend":[0,6,8,"7"],"holidays":["2026-10-01","soon"],"workdays":[20261010]}',
      [
        'field-invalid weekend 0',
        'field-invalid weekend 2',
        'field-invalid weekend 3',
        'field-invalid holidays 1',
        'field-invalid workdays 0',
      ],
    ],
    ['half a weekday', '{"weekend":[6.5]}', ['field-invalid weekend 0']],
    ['a list that is none', '{"holidays":"2026-10-01","weekend":null}', ['field-invalid weekend', 'field-invalid holidays']],
    ['a field nobody knows', '{"workDays":["2026-10-10"]}', ['field-unknown workDays']],
    ['a week without a working day', '{"weekend":[1,2,3,4,5,6,7],"workdays":["2026-10-10"]}', ['list-too-long weekend']],
    ['nothing', 'null', ['field-invalid']],
    ['a list', '"2026-10-01"', ['field-invalid']],
  ])('[DATE-9] is refused for %s', (_, json, issues) => {
    expect(refusalOf(made(json))).toEqual(issues)
  })
})
