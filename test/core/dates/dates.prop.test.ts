import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDuration, compareTimes, dateIn, dayOf, daysBetween, isCalendarDate, isInstant, plainCalendar } from '../../../src/core/dates'
import { fromDayNumber, toDayNumber } from '../../../src/core/dates/day-number'
import { nextDay } from './naive-days'

const lastDay = 3_652_058
const dayNumber = fc.integer({ min: 0, max: lastDay })
const date = dayNumber.map((day) => nextDay('0001-01-01', day))
const instant = fc
  .tuple(date, fc.integer({ min: 0, max: 86_399 }), fc.option(fc.stringMatching(/^\d{1,9}$/)))
  .map(([day, second, fraction]) => `${day}${new Date(second * 1000).toISOString().slice(10, 19)}${fraction ? `.${fraction}` : ''}Z`)
const modern = fc
  .date({ min: new Date('1970-01-02T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((value) => value.toISOString())
const zone = fc.constantFrom(
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Europe/Lisbon',
)

describe('laws of dates', () => {
  test('[DATE-1] every day there is, and no other of its month, is a calendar date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const end = new Date(0)
        end.setUTCFullYear(year, month, 0)
        const start = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-`
        for (let day = 0; day <= 99; day += 1) {
          expect(isCalendarDate(start + String(day).padStart(2, '0'))).toBe(day >= 1 && day <= end.getUTCDate())
        }
      }),
    )
  })

  test('[DATE-1] a text is a calendar date exactly when JavaScript reads it and writes the same day', () => {
    const near = fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d$/)
    fc.assert(
      fc.property(fc.oneof(near, fc.string(), date), (text) => {
        const read = new Date(`${text}T00:00:00Z`)
        const same = !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === text && text >= '0001'
        expect(isCalendarDate(text)).toBe(same)
      }),
    )
  })

  test('[DATE-2] every moment written in full is an instant, and no longer one when it loses any of its first twenty characters', () => {
    fc.assert(
      fc.property(instant, fc.nat(), (text, at) => {
        expect(isInstant(text)).toBe(true)
        const position = at % 20
        expect(isInstant(text.slice(0, position) + text.slice(position + 1))).toBe(false)
      }),
    )
  })

  test('[DATE-17] day numbers and dates are each other’s reverse, and agree with JavaScript', () => {
    fc.assert(
      fc.property(dayNumber, (day) => {
        const text = fromDayNumber(day, [], day)
        expect(text).toBe(nextDay('0001-01-01', day))
        expect(toDayNumber(text, [])).toBe(day)
      }),
      { numRuns: 2_000 },
    )
  })

  test('[DATE-17] days between are added back by as many days', () => {
    fc.assert(
      fc.property(date, date, zone, (from, to, timeZone) => {
        const value = daysBetween(from, to)
        expect(addDuration(from, { value, unit: 'day' }, { timeZone, calendar: plainCalendar })).toBe(to)
        expect(daysBetween(to, from)).toBe(0 - value)
      }),
    )
  })

  test('[DATE-5] the day in a zone is the one the full formatter writes', () => {
    fc.assert(
      fc.property(modern, zone, (text, timeZone) => {
        const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(
          new Date(text),
        )
        const part = (type: string) => parts.find((found) => found.type === type)?.value
        expect(dateIn(text, timeZone)).toBe(`${part('year')}-${part('month')}-${part('day')}`)
      }),
      { numRuns: 500 },
    )
  })

  test('[DATE-7] comparing follows the clock for instants and the day for mixed times, and swapping swaps the sign', () => {
    fc.assert(
      fc.property(modern, modern, zone, (a, b, timeZone) => {
        const sign = Math.sign(Date.parse(a) - Date.parse(b))
        expect(compareTimes(a, b, timeZone)).toBe(sign)
        expect(compareTimes(b, a, timeZone)).toBe(0 - sign)
        expect(compareTimes(dayOf(a, timeZone), a, timeZone)).toBe(0)
        expect(compareTimes(a, a, timeZone)).toBe(0)
      }),
    )
  })

  test('[DATE-14] minutes added are the minutes that JavaScript adds', () => {
    fc.assert(
      fc.property(modern, fc.integer({ min: -1_000_000, max: 1_000_000 }), zone, (text, value, timeZone) => {
        const expected = new Date(Date.parse(text) + value * 60_000).toISOString()
        expect(addDuration(text, { value, unit: 'minute' }, { timeZone, calendar: plainCalendar })).toBe(expected)
      }),
    )
  })

  test('[DATE-16] months land in the month asked for, on the same day or on its last', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -12_000, max: 12_000 }), (from, value) => {
        const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + value
        fc.pre(months >= 12 && months < 120_000)
        const last = new Date(0)
        last.setUTCFullYear(Math.floor(months / 12), (months % 12) + 1, 0)
        const day = Math.min(Number(from.slice(8)), last.getUTCDate())
        const expected = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        expect(addDuration(from, { value, unit: 'month' }, { timeZone: 'UTC', calendar: plainCalendar })).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })
})
