import type { Language } from '../../core/texts'
import type { ClauseField } from './clause-field'

/** The parts of a text to be shown as found: `[start, end)` in characters of the text, in order and apart from each other. */
export interface Highlight {
  readonly field: 'number' | ClauseField
  /** Absent for a number. */
  readonly language?: Language
  readonly text: string
  readonly ranges: readonly (readonly [start: number, end: number])[]
}
