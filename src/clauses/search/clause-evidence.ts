import type { Language } from '../../core/texts'

/** What typically shows that the clauses of one edition are met, in one language, by clause number. */
export interface ClauseEvidence {
  /** `iso9001:2015` */
  readonly edition: string
  readonly language: Language
  readonly clauses: Readonly<Record<string, readonly string[]>>
}
