import type { WorkCalendar } from '../../../src/core/dates'

const dayMilliseconds = 86_400_000

/** Walks by single days on JavaScript's own UTC dates: slow, and plainly right. */
export const nextDay = (date: string, step: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + step * dayMilliseconds).toISOString().slice(0, 10)

export const naiveIsWorkingDay = (date: string, { weekend, holidays, workdays }: WorkCalendar): boolean => {
  if (workdays.includes(date)) return true
  if (holidays.includes(date)) return false
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7
  return !weekend.some((day) => day === weekday)
}

export const naiveAdd = (date: string, count: number, calendar: WorkCalendar): string => {
  let day = date
  for (let left = Math.abs(count); left > 0; ) {
    day = nextDay(day, Math.sign(count))
    if (naiveIsWorkingDay(day, calendar)) left -= 1
  }
  return day
}

export const naiveBetween = (from: string, to: string, calendar: WorkCalendar): number => {
  if (to < from) return 0 - naiveBetween(to, from, calendar)
  let count = 0
  for (let day = from; day < to; ) {
    day = nextDay(day, 1)
    if (naiveIsWorkingDay(day, calendar)) count += 1
  }
  return count
}
