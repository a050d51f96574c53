import type { Catalogue } from '../../clauses/catalogue'
import type { Instant } from '../../core/dates/instant'
import type { Language } from '../../core/texts'

/** How a report is written; nothing is read from the machine. */
export interface ReportOptions {
  /** The language of labels, dates and titles of clauses. */
  readonly language: Language
  /** IANA name; it decides on which day an instant falls. */
  readonly timeZone: string
  /** When the report is made: printed, and what is overdue follows from it. */
  readonly now: Instant
  /** The editions whose titles of clauses are printed; without one, references are printed without a title. */
  readonly catalogues?: readonly Catalogue[]
  /** The edition that tables by clause are made for, `iso9001:2015`; each edition that occurs when left out. */
  readonly edition?: string
  /** What to print for the ids of people, names or roles, by id; an id that is not listed is printed as it is. */
  readonly people?: Readonly<Record<string, string>>
  /** The language that the records are written in (BCP 47), where it is not the report's: their texts are marked with it. */
  readonly recordLanguage?: string
}
