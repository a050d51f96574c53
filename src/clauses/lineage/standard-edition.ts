import type { LocalText } from '../catalogue'
import type { Confidence } from '../confidence'

/** What a standard is for. `series`: the designation names a whole series. */
export type StandardRole = 'series' | 'vocabulary' | 'requirements' | 'guidance' | 'audit-guidance'

/** One edition of a standard among its relatives. */
export interface StandardEdition {
  /** `iso9001:2015`, `gbt19001:2016` */
  readonly edition: string
  /** `GB/T 19001-2016` */
  readonly designation: string
  readonly year: number
  /** As exact as known: `2000-12-15`, `1992-10` or `2015`. */
  readonly published: string
  readonly role: StandardRole
  /** The standard that it adopts: the same text (`identical`), or with changes (`equivalent`). */
  readonly adopts?: { readonly edition: string; readonly degree: 'identical' | 'equivalent' }
  readonly supersedes: readonly string[]
  readonly amendments?: readonly string[]
  /** The last day on which what it supersedes counts as well, `YYYY-MM-DD`. */
  readonly transitionEnds?: string
  readonly confidence: Confidence
  readonly note?: LocalText
}
