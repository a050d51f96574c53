import { describe, expect, test } from 'vitest'
import { compareTimes, dateIn, dayOf, isCalendarDate, isInstant, isTime, isTimeZone } from '../../../src/core/dates'
import { refusalOf } from './refusal-of'

describe('[DATE-1] a calendar date', () => {
  test.each(['0001-01-01', '9999-12-31', '2026-11-24', '2024-02-29', '2000-02-29', '2026-04-30', '2026-12-31', '0004-02-29'])(
    '[DATE-1] accepts %s',
    (date) => {
      expect(isCalendarDate(date)).toBe(true)
    },
  )

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '0000-01-01',
    '2026-2-3',
    '20260203',
    '2026/02/03',
    '2026-02/03',
    '2026/02-03',
    '2026-1/-05',
    '2026-11-1/',
    '2026-02-03 ',
    ' 2026-02-03',
    '2026-02-03T00:00:00Z',
    '+2026-02-03',
    '-026-02-03',
    '2026-02-0a',
    '２０２６-02-03',
    '2026-02-1',
    '2026-02-',
    '',
    '2026-1e-01',
    'abcd-ef-gh',
  ])('[DATE-1] refuses "%s"', (text) => {
    expect(isCalendarDate(text)).toBe(false)
  })

  test.each([null, undefined, 20_260_203, new Date(0), {}, ['2026-02-03'], Object('2026-02-03')])(
    '[DATE-1] refuses %o, which is no text',
    (value) => {
      expect(isCalendarDate(value)).toBe(false)
    },
  )
})

describe('[DATE-2] an instant', () => {
  test.each([
    '2026-11-24T09:00:00Z',
    '2026-11-24T23:59:59Z',
    '2026-11-24T00:00:00.5Z',
    '2026-11-24T00:00:00.123456789Z',
    '0001-01-01T00:00:00Z',
  ])('[DATE-2] accepts %s', (instant) => {
    expect(isInstant(instant)).toBe(true)
  })

  test.each([
    '2026-11-24',
    '2026-02-30T09:00:00Z',
    '2026-11-24 09:00:00Z',
    '2026-11-24T09:00:00',
    '2026-11-24T09:60:00Z',
    '2026-11-24T09:00:00.Z',
    '2026-11-24T09:00:00.1234567890Z',
    '2026-11-24T09:00:00,5Z',
    '2026-11-24T09:00:00.5aZ',
    '2026-11-24T9:00:00Z',
    '2026-11-24T09-00-00Z',
    '2026-11-24T09:00-00Z',
    '2026-11-24T09:00:00ZZ',
    '2026-11-24T09:00:00Z ',
    '2026-11-24T-1:00:00Z',
    '',
  ])('[DATE-2] refuses "%s"', (text) => {
    expect(isInstant(text)).toBe(false)
  })

  test.each([null, undefined, 0, new Date(0)])('[DATE-2] refuses %o, which is no text', (value) => {
    expect(isInstant(value)).toBe(false)
  })

  test.each([
    '2026-11-24T22:30:00+08:00',
    '2026-11-24T22:30:00+00:00',
    '2026-11-24t22:30:00Z',
    '2026-11-24T22:30:00z',
    '2026-11-24T22:30Z',
    '2026-11-24T24:00:00Z',
    '2016-12-31T23:59:60Z',
  ])('[DATE-3] refuses %s', (text) => {
    expect(isInstant(text)).toBe(false)
  })
})

describe('[DATE-4] a time zone', () => {
  test.each([
    'Asia/Shanghai',
    'America/New_York',
    'UTC',
    'asia/shanghai',
    'America/Argentina/Buenos_Aires',
    'America/Port-au-Prince',
    'Etc/GMT+8',
  ])('[DATE-4] accepts %s', (zone) => {
    expect(isTimeZone(zone)).toBe(true)
  })

  test.each([
    '+08:00',
    '-05:00',
    '+08',
    'UTC+8',
    'GMT+8',
    'Z',
    'Asia/Nowhere',
    'Beijing',
    '',
    'Asia/Shanghai ',
    '北京',
    null,
    undefined,
    8,
    ['UTC'],
  ])('[DATE-4] refuses %o', (value) => {
    expect(isTimeZone(value)).toBe(false)
  })

  test('[DATE-4] refuses a letter that only lower-cases to the right one, before and after the zone was used', () => {
    const withKelvinSign = 'Asia/Hong_\u212Aong'
    expect(withKelvinSign.toLowerCase()).toBe('asia/hong_kong')
    expect(isTimeZone(withKelvinSign)).toBe(false)
    expect(isTimeZone('Asia/Hong_Kong')).toBe(true)
    expect(isTimeZone(withKelvinSign)).toBe(false)
  })
})

describe('[DATE-5] the day of an instant in a zone', () => {
  test.each([
    ['the evening in UTC is tomorrow in Shanghai', '2026-11-24T22:30:00Z', 'Asia/Shanghai', '2026-11-25'],
    ['the last second before midnight in Shanghai', '2026-11-24T15:59:59.999999999Z', 'Asia/Shanghai', '2026-11-24'],
    ['midnight in Shanghai', '2026-11-24T16:00:00Z', 'Asia/Shanghai', '2026-11-25'],
    ['UTC itself', '2026-11-24T22:30:00Z', 'UTC', '2026-11-24'],
    ['New York in winter, five hours behind', '2026-03-08T04:59:59Z', 'America/New_York', '2026-03-07'],
    ['New York on the day summer time begins', '2026-03-08T05:00:00Z', 'America/New_York', '2026-03-08'],
    ['New York the night after it began, four hours behind', '2026-03-09T04:00:00Z', 'America/New_York', '2026-03-09'],
    ['New York the night after it began, before midnight', '2026-03-09T03:59:59Z', 'America/New_York', '2026-03-08'],
    ['New York on the day summer time ends', '2026-11-01T04:00:00Z', 'America/New_York', '2026-11-01'],
    ['New York the night after it ended', '2026-11-02T04:59:59Z', 'America/New_York', '2026-11-01'],
    ['New York the midnight after it ended', '2026-11-02T05:00:00Z', 'America/New_York', '2026-11-02'],
    ['across the new year, forwards', '2025-12-31T16:00:00Z', 'Asia/Shanghai', '2026-01-01'],
    ['across the new year, backwards', '2026-01-01T04:59:59Z', 'America/New_York', '2025-12-31'],
    ['over a leap day, forwards', '2024-02-28T16:00:00Z', 'Asia/Shanghai', '2024-02-29'],
    ['over a leap day, backwards', '2024-03-01T00:00:00Z', 'America/New_York', '2024-02-29'],
    ['over the end of a short February, forwards', '2026-02-28T20:00:00Z', 'Asia/Shanghai', '2026-03-01'],
    ['over the end of a short February, backwards', '2026-03-01T00:00:00Z', 'America/New_York', '2026-02-28'],
    ['fourteen hours ahead', '2026-11-24T10:00:00Z', 'Pacific/Kiritimati', '2026-11-25'],
    ['eleven hours behind', '2026-11-24T10:59:59Z', 'Pacific/Pago_Pago', '2026-11-23'],
    ['a zone with a quarter of an hour', '2026-11-24T18:15:00Z', 'Asia/Kathmandu', '2026-11-25'],
    ['Samoa before it skipped a day', '2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
    ['Samoa after it skipped a day', '2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
    ['Shanghai by local mean time, the last second', '1899-12-31T15:54:16Z', 'Asia/Shanghai', '1899-12-31'],
    ['Shanghai by local mean time, midnight', '1899-12-31T15:54:17Z', 'Asia/Shanghai', '1900-01-01'],
    ['a day that Rome left out of its calendar', '1582-10-10T12:00:00Z', 'UTC', '1582-10-10'],
    ['a year below 100', '0050-01-31T22:30:00Z', 'Asia/Shanghai', '0050-02-01'],
    ['the first instant', '0001-01-01T00:00:00Z', 'UTC', '0001-01-01'],
    ['the last instant', '9999-12-31T23:59:59Z', 'UTC', '9999-12-31'],
  ])('[DATE-5] %s: %s in %s', (_, instant, zone, day) => {
    expect(dateIn(instant, zone)).toBe(day)
  })
})

describe('[DATE-6] a time', () => {
  test.each(['2026-11-24', '2026-11-24T09:00:00Z'])('[DATE-6] accepts %s', (time) => {
    expect(isTime(time)).toBe(true)
  })

  test.each(['2026-11', '2026-11-24T09:00Z', '', null, 5])('[DATE-6] refuses %o', (value) => {
    expect(isTime(value)).toBe(false)
  })

  test('[DATE-6] gives the day of an instant in the zone, and a date as it is', () => {
    expect(dayOf('2026-11-24T22:30:00Z', 'Asia/Shanghai')).toBe('2026-11-25')
    expect(dayOf('2026-11-24', 'Asia/Shanghai')).toBe('2026-11-24')
    expect(dayOf('2026-11-24', 'America/New_York')).toBe('2026-11-24')
  })
})

describe('[DATE-7] comparing times', () => {
  test.each([
    ['2026-11-24T09:00:00Z', '2026-11-24T09:00:01Z', -1],
    ['2026-11-24T09:00:00Z', '2026-11-24T09:00:00.000Z', 0],
    ['2026-11-24T09:00:00.5Z', '2026-11-24T09:00:00.500000000Z', 0],
    ['2026-11-24T09:00:00.123456789Z', '2026-11-24T09:00:00.123456788Z', 1],
    ['2026-11-24T09:00:00.1Z', '2026-11-24T09:00:00.09Z', 1],
    ['2026-11-24T09:00:01Z', '2026-11-24T09:00:00.999999999Z', 1],
    ['2026-11-24', '2026-11-25', -1],
    ['2026-11-25', '2026-11-25', 0],
    ['2026-11-25', '2026-11-24T22:30:00Z', 0],
    ['2026-11-24', '2026-11-24T22:30:00Z', -1],
    ['2026-11-26', '2026-11-24T22:30:00Z', 1],
    ['0999-12-31', '1000-01-01', -1],
  ])('[DATE-7] compares %s with %s in Shanghai as %i, and the other way round', (a, b, expected) => {
    expect(compareTimes(a, b, 'Asia/Shanghai')).toBe(expected)
    expect(compareTimes(b, a, 'Asia/Shanghai')).toBe(expected === 0 ? 0 : -expected)
  })
})

describe('[DATE-18] refused arguments of times', () => {
  test.each<[string, () => unknown, string[]]>([
    ['a date where an instant is needed', () => dateIn('2026-11-24', 'UTC'), ['field-invalid instant']],
    ['an unknown zone', () => dateIn('2026-11-24T09:00:00Z', 'Asia/Nowhere'), ['field-invalid timeZone']],
    ['an offset as a zone', () => dateIn('2026-11-24T09:00:00Z', '+08:00'), ['field-invalid timeZone']],
    ['a day before the first', () => dateIn('0001-01-01T00:00:00Z', 'America/New_York'), ['field-invalid instant']],
    ['a day after the last', () => dateIn('9999-12-31T23:00:00Z', 'Asia/Shanghai'), ['field-invalid instant']],
    ['a text that is no time', () => dayOf('yesterday', 'UTC'), ['field-invalid time']],
    ['a comparison with no time', () => compareTimes('2026-11-24', 'yesterday', 'UTC'), ['field-invalid time']],
  ])('[DATE-18] refuses %s', (_, call, issues) => {
    expect(refusalOf(call)).toEqual(issues)
  })
})
