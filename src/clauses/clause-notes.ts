import type { LocalText } from './catalogue'

/** Remarks on one edition and, by number, on its clauses: what changed, what the sources disagree on, what is only reported. */
export interface ClauseNotes {
  /** `iso9001:2015` */
  readonly edition: string
  /** Where the titles come from. */
  readonly languageNotes: LocalText
  readonly clauses: Readonly<Record<string, LocalText>>
}
