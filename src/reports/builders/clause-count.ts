import type { Reference } from '../../core/ids'

/** How many cases cite a clause. */
export interface ClauseCount {
  readonly edition: string
  /** The clause, without item. */
  readonly clause: Reference
  readonly cases: number
  /** The numbers of those cases, in the order of the records. */
  readonly numbers: readonly string[]
}
