import { describe, expect, test } from 'vitest'
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from '../../../src/core/dates'
import { type CountedCalendar, countedCalendar, workingDayAt, workingDaysBefore } from '../../../src/core/dates/counted-calendar'
import { nextDay } from './naive-days'

/** Counts every element that is read from a list. */
const watch = () => {
  let reads = 0
  const list = (numbers: readonly number[]): readonly number[] =>
    new Proxy(numbers, {
      get: (target, key) => {
        if (key !== 'length') reads += 1
        return Reflect.get(target, key)
      },
    })
  const watched = ({ before, worked, exceptions, gained }: CountedCalendar): CountedCalendar => ({
    before: list(before),
    worked: list(worked),
    exceptions: list(exceptions),
    gained: list(gained),
  })
  const readsOf = (call: () => unknown): number => {
    reads = 0
    call()
    return reads
  }
  return { watched, readsOf }
}

/** One holiday a week, on Wednesdays from 2000-01-05. */
const withHolidays = (count: number): WorkCalendar => ({
  weekend: [6, 7],
  holidays: Array.from({ length: count }, (_, week) => nextDay('2000-01-05', week * 7)),
  workdays: [],
})

describe('[DATE-13] the cost of counting', () => {
  test('[DATE-13] reads as much for a rank of tomorrow as for one nine thousand years away', () => {
    const { watched, readsOf } = watch()
    const calendar = watched(countedCalendar(withHolidays(0)))
    const near = readsOf(() => workingDayAt(calendar, 1))
    expect(near).toBeGreaterThan(0)
    expect(readsOf(() => workingDayAt(calendar, 2_000_000))).toBe(near)
    expect(readsOf(() => workingDaysBefore(calendar, 3_000_000))).toBe(readsOf(() => workingDaysBefore(calendar, 7)))
  })

  test.each([1, 10, 100, 1_000, 10_000])('[DATE-13] reads no more than the logarithm of %i holidays asks for', (count) => {
    const { watched, readsOf } = watch()
    const calendar = watched(countedCalendar(withHolidays(count)))
    expect(calendar.exceptions.length).toBe(count)
    const steps = Math.ceil(Math.log2(count + 1))
    for (const rank of [0, 521_780, 550_000, 571_000, 2_000_000]) {
      expect(readsOf(() => workingDayAt(calendar, rank))).toBeLessThanOrEqual(3 * steps + 12)
      expect(readsOf(() => workingDaysBefore(calendar, Math.floor(rank * 1.4)))).toBeLessThanOrEqual(steps + 3)
    }
  })

  test('[DATE-13] reads a calendar only the first time', () => {
    let reads = 0
    const calendar = new Proxy(withHolidays(100), {
      get: (target, key) => {
        reads += 1
        return Reflect.get(target, key)
      },
    })
    addWorkingDays('2000-01-01', 1, calendar)
    expect(reads).toBeGreaterThan(0)
    reads = 0
    addWorkingDays('2000-01-01', 2_000_000, calendar)
    workingDaysBetween('0001-01-01', '9999-12-31', calendar)
    expect(reads).toBe(0)
  })
})
