import type { Reference } from '../core/ids'
import type { LocalText } from './catalogue'
import type { Confidence } from './confidence'
import type { Relation } from './relation'

/** Why a human must decide before a citation is carried over. */
export type CrosswalkDecision =
  /** Nothing takes the clause up. */
  | 'none'
  /** Several clauses take it up, each in part. */
  | 'split'
  /** Its target takes up other clauses as well. */
  | 'merge'
  /** Every target merely overlaps with it. */
  | 'weak'
  /** The letter, or the number under it, was not carried over. */
  | 'items-not-mapped'
  /** The letter is carried over unchanged by inference. */
  | 'items-inferred'

/** One clause that takes up the clause asked about. */
export interface CrosswalkTarget {
  readonly reference: Reference
  /** Of the clause asked about to this target alone. */
  readonly relation: Relation
  /** The weakest link on the way: that this is the target, and that the relation is right. */
  readonly confidence: { readonly target: Confidence; readonly relation: Confidence }
  /** From the reference asked about to the target, edition by edition. */
  readonly path: readonly Reference[]
  readonly notes: readonly LocalText[]
}

/** What becomes of a reference in another edition. */
export interface CrosswalkOutcome {
  readonly targets: readonly CrosswalkTarget[]
  /** Empty when the citation can be carried over as it is. */
  readonly decisions: readonly CrosswalkDecision[]
}
