import type { CalendarDate } from '../../../core/dates/calendar-date'
import { dayOf, type Time } from '../../../core/dates/time'
import type { Language } from '../../../core/texts'
import { commonWords } from '../../labels/common'
import type { CommonWords } from '../../labels/common/common-words'
import { reportTerms } from '../../labels/terms'
import type { Terms } from '../../labels/terms/terms'
import type { Text } from '../../text'
import type { ReportOptions } from '../report-options'
import { clausePrinter } from './clause-printer'
import { timePrinter } from './time-printer'

/** What every part of a builder writes with: words of the language, and printers made once for the whole report. */
export interface Writer {
  readonly language: Language
  readonly options: ReportOptions
  readonly words: CommonWords
  readonly terms: Terms
  /** The day on which the report is made. */
  readonly today: CalendarDate
  /** A text of the records, marked with its language where that is not the report's. */
  readonly say: (text: string) => Text
  /** The name or role behind an id, as the reader knows it. */
  readonly person: (id: string) => string
  /** Several texts of the records on one line. */
  readonly sayAll: (texts: readonly (string | undefined)[]) => Text
  readonly time: (time: Time) => string
  readonly count: (count: number) => string
  /** A reference with the title of its clause. */
  readonly clause: (reference: string) => string
  /** The same where the surroundings name the edition. */
  readonly shortClause: (reference: string) => string
  /** A count in a matrix, where a dash is calmer than many zeros. */
  readonly cell: (count: number) => string
}

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-CN': 'zh-CN' }

/** Makes the writer of one report. */
export const createWriter = (options: ReportOptions): Writer => {
  const { language, timeZone, now, people = {}, recordLanguage = language } = options
  const words = commonWords[language]
  const numbers = new Intl.NumberFormat(locales[language])
  const say = (text: string): Text => (recordLanguage === language ? text : { text, language: recordLanguage })
  return {
    language,
    options,
    words,
    terms: reportTerms[language],
    today: dayOf(now, timeZone),
    say,
    person: (id) => (Object.hasOwn(people, id) ? (people[id] ?? id) : id),
    sayAll: (texts) => say(texts.filter((text) => text !== undefined && text !== '').join(words.separator)),
    time: timePrinter(locales[language], timeZone, words),
    count: (count) => numbers.format(count),
    clause: clausePrinter(options, 'long'),
    shortClause: clausePrinter(options, 'short'),
    cell: (count) => (count === 0 ? '–' : numbers.format(count)),
  }
}
