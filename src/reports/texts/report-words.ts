import type { Tone } from '../block'

/** The renderers' own words in one language; everything else in a report comes from its document. */
export interface ReportWords {
  readonly contents: string
  /** Heads of a key-value table, where a format needs them. */
  readonly item: string
  readonly content: string
  /** Heads of a signature line. */
  readonly role: string
  readonly name: string
  readonly signature: string
  readonly date: string
  /** Stands in a table without rows. */
  readonly none: string
  /** Stands between a label and what follows on the same line. */
  readonly colon: string
  /** Stands before the source of a quotation. */
  readonly sourceMark: string
  /** What stands before the page number, between it and the number of pages, and after that. */
  readonly page: readonly [before: string, between: string, after: string]
  /** What a note is called, by its tone. */
  readonly tones: Readonly<Record<Tone, string>>
}
