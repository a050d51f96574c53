import type { Path } from '../issue'
import { fromDayNumber, toDayNumber } from './day-number'
import { digitsAt } from './digits-at'
import type { Instant } from './instant'

const minutesADay = 1_440

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** Moves an instant by whole minutes; seconds and their fraction stay as they are written. `path` and `received` name what led too far. */
export const addMinutes = (instant: Instant, minutes: number, path: Path, received: number): Instant => {
  const minuteOfDay = digitsAt(instant, 11, 13) * 60 + digitsAt(instant, 14, 16) + minutes
  const day = Math.floor(minuteOfDay / minutesADay)
  const rest = minuteOfDay - day * minutesADay
  const date = fromDayNumber(toDayNumber(instant.slice(0, 10), path) + day, path, received)
  return `${date}T${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}${instant.slice(16)}`
}
