import { isCalendarDate } from '../../../core/dates/calendar-date'
import { isInstant } from '../../../core/dates/instant'
import type { Time } from '../../../core/dates/time'
import type { CommonWords } from '../../labels/common/common-words'

const day = { calendar: 'gregory', numberingSystem: 'latn', year: 'numeric', month: 'long', day: 'numeric' } as const
const clock = { numberingSystem: 'latn', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** Prints times as the reader's locale writes them: a date as the day it names, an instant with clock and zone. What is neither stays as it is. */
export const timePrinter = (locale: string, timeZone: string, words: CommonWords): ((time: Time) => string) => {
  const dates = new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' })
  const days = new Intl.DateTimeFormat(locale, { ...day, timeZone })
  const clocks = new Intl.DateTimeFormat(locale, { ...clock, timeZone })
  return (time) => {
    if (isCalendarDate(time)) return dates.format(Date.parse(`${time}T00:00:00Z`))
    if (!isInstant(time)) return time
    const moment = Date.parse(time)
    return words.moment(days.format(moment), clocks.format(moment), timeZone)
  }
}
