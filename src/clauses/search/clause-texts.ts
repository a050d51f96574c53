import type { Language } from '../../core/texts'

/** What the library says about one clause in its own words. */
export interface ClauseText {
  /** What the clause asks for, in one sentence of our own. */
  readonly paraphrase: string
  /** The words that people use when they meet it. */
  readonly keywords: readonly string[]
  /** What typically shows that it is met. The library keeps it in files of its own: `withEvidence` joins them. */
  readonly evidence?: readonly string[]
}

/** One edition explained in one language, by clause number. */
export interface ClauseTexts {
  /** `iso9001:2015` */
  readonly edition: string
  readonly language: Language
  readonly clauses: Readonly<Record<string, ClauseText>>
}
