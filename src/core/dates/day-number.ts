import type { Path } from '../issue'
import { type CalendarDate, isCalendarDate } from './calendar-date'
import { digitsAt } from './digits-at'
import { refuseInput } from './refuse-input'

/** The day number of 1970-01-01, where JavaScript counts from. */
export const unixDay = 719_162

const daysIn400Years = 146_097
const lastDayNumber = 3_652_058

/** Days before 1 March of year 0, counted from 0001-01-01: years begin in March here, so that a leap day is the last day of its year. */
const marchShift = 306

/**
 * Counts the days from 0001-01-01, which is a Monday and day 0; so `dayNumber % 7` is 0 on Mondays.
 * `path` names the argument in the error for a text that is no calendar date.
 */
export const toDayNumber = (date: CalendarDate, path: Path): number => {
  if (!isCalendarDate(date)) return refuseInput(path, 'date', date)
  const month = digitsAt(date, 5, 7)
  const year = digitsAt(date, 0, 4) - (month < 3 ? 1 : 0)
  const dayOfYear = Math.floor((153 * (month + (month < 3 ? 9 : -3)) + 2) / 5) + digitsAt(date, 8, 10) - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - marchShift
}

/** The date of a day number; `path` and `received` name the argument that led outside the years 0001 to 9999, and what it was. */
export const fromDayNumber = (dayNumber: number, path: Path, received: unknown): CalendarDate => {
  if (!(dayNumber >= 0 && dayNumber <= lastDayNumber)) return refuseInput(path, 'date', received)
  const shifted = dayNumber + marchShift
  const era = Math.floor(shifted / daysIn400Years)
  const dayOfEra = shifted - era * daysIn400Years
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / (daysIn400Years - 1))) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = era * 400 + yearOfEra + (month < 3 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}
