import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  createWorkCalendar,
  isWorkingDay,
  type Weekday,
  type WorkCalendar,
  workingDaysBetween,
} from '../../../src/core/dates'
import { naiveAdd, naiveBetween, naiveIsWorkingDay, nextDay } from './naive-days'

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** Dense on purpose: about sixty days, so that holidays, make-up days and weekends meet, overlap and repeat. */
const nearby = fc.integer({ min: 0, max: 60 }).map((day) => nextDay('2026-09-01', day))
const date = fc.integer({ min: -20, max: 90 }).map((day) => nextDay('2026-09-01', day))
const calendar: fc.Arbitrary<WorkCalendar> = fc.record({
  weekend: fc.subarray([...weekdays], { maxLength: 6 }),
  holidays: fc.array(nearby, { maxLength: 40 }),
  workdays: fc.array(nearby, { maxLength: 20 }),
})
const count = fc.integer({ min: -60, max: 60 })
const runs = { numRuns: 1_000 }

describe('laws of working days', () => {
  test('[DATE-10] a day is worked exactly when reading the lists says so', () => {
    fc.assert(
      fc.property(date, calendar, (day, given) => {
        expect(isWorkingDay(day, given)).toBe(naiveIsWorkingDay(day, given))
      }),
      runs,
    )
  })

  test('[DATE-11] adding is walking day by day', () => {
    fc.assert(
      fc.property(date, count, calendar, (day, value, given) => {
        expect(addWorkingDays(day, value, given)).toBe(naiveAdd(day, value, given))
      }),
      runs,
    )
  })

  test('[DATE-12] counting between is walking day by day', () => {
    fc.assert(
      fc.property(date, date, calendar, (from, to, given) => {
        expect(workingDaysBetween(from, to, given)).toBe(naiveBetween(from, to, given))
      }),
      runs,
    )
  })

  test('[DATE-12] what was added forwards, or backwards from a working day, is counted back', () => {
    fc.assert(
      fc.property(date, count, calendar, (day, value, given) => {
        const counted = workingDaysBetween(day, addWorkingDays(day, value, given), given)
        // Backwards from a day off, the day off itself is the end of the span and counts nothing, so one is missing.
        expect(counted).toBe(value < 0 && !isWorkingDay(day, given) ? value + 1 : value)
      }),
      runs,
    )
  })

  test('[DATE-12] spans add up, and a span turned round is its negative', () => {
    fc.assert(
      fc.property(date, date, date, calendar, (a, b, c, given) => {
        expect(workingDaysBetween(a, b, given) + workingDaysBetween(b, c, given)).toBe(workingDaysBetween(a, c, given))
        expect(workingDaysBetween(b, a, given)).toBe(0 - workingDaysBetween(a, b, given))
      }),
    )
  })

  test('[DATE-11] adding nothing stays, adding anything else ends on a working day, and steps add up', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), calendar, (day, first, second, given) => {
        expect(addWorkingDays(day, 0, given)).toBe(day)
        const there = addWorkingDays(day, first, given)
        expect(isWorkingDay(there, given)).toBe(true)
        expect(addWorkingDays(there, second, given)).toBe(addWorkingDays(day, first + second, given))
        expect(addWorkingDays(addWorkingDays(there, second, given), 0 - second, given)).toBe(there)
      }),
    )
  })

  test('[DATE-8] order and repetition of the lists change nothing', () => {
    fc.assert(
      fc.property(date, count, calendar, (day, value, given) => {
        const doubled = {
          weekend: [...given.weekend].reverse(),
          holidays: [...given.holidays, ...given.holidays].reverse(),
          workdays: [...given.workdays, ...given.workdays],
        }
        expect(addWorkingDays(day, value, createWorkCalendar(doubled))).toBe(addWorkingDays(day, value, given))
      }),
    )
  })
})
