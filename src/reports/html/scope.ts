import type { Language } from '../../core/texts'
import type { ReportWords } from '../texts/report-words'

/** What every block needs to know of the document around it. */
export interface Scope {
  readonly language: Language
  readonly words: ReportWords
}
