import { afterEach, describe, expect, test } from 'vitest'
import {
  addDuration,
  addWorkingDays,
  compareTimes,
  type DurationUnit,
  dateIn,
  daysBetween,
  workingDaysBetween,
} from '../../../src/core/dates'
import { exampleCalendar } from './example-calendar'

const given = process.env['TZ']

const setMachineZone = (zone: string | undefined): void => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
}

afterEach(() => setMachineZone(given))

const where = { timeZone: 'Asia/Shanghai', calendar: exampleCalendar }
const units: readonly DurationUnit[] = ['day', 'week', 'working-day', 'month', 'quarter', 'year']
const anchors = ['2026-01-31', '2024-02-29', '2026-03-08', '2026-11-01', '0050-01-31', '1900-12-31', '2011-12-29']

const results = () => [
  ...anchors.flatMap((anchor) => units.flatMap((unit) => [-13, -1, 0, 1, 13].map((value) => addDuration(anchor, { value, unit }, where)))),
  addDuration('2026-03-08T06:59:00Z', { value: 1, unit: 'hour' }, where),
  addWorkingDays('2026-09-30', 3, exampleCalendar),
  workingDaysBetween('2026-01-01', '2026-12-31', exampleCalendar),
  daysBetween('2026-03-07', '2026-03-09'),
  dateIn('2026-11-24T22:30:00Z', 'America/New_York'),
  compareTimes('2026-11-25', '2026-11-24T22:30:00Z', 'Asia/Shanghai'),
]

describe('[DATE-19] the zone of the machine', () => {
  test.each([
    ['America/New_York', 300],
    ['Asia/Shanghai', -480],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['Africa/Cairo', -120],
  ])('[DATE-19] changes no result under %s', (zone, offset) => {
    setMachineZone('UTC')
    const expected = results()
    setMachineZone(zone)
    // Seen to have taken effect, or the comparison would prove nothing.
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset)
    expect(results()).toEqual(expected)
  })
})
