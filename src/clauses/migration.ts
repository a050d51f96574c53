import type { Reference } from '../core/ids'
import type { Language } from '../core/texts'
import type { CrosswalkDecision, CrosswalkTarget } from './crosswalk-outcome'
import type { CrosswalkTable } from './crosswalk-table'
import type { ClauseIssue } from './issues'

/** One criterion of a record, as far as a migration looks at it: only `kind: 'clause'` with a reference is touched. */
export interface CitedCriterion {
  readonly kind: string
  readonly reference?: Reference
  /** The citation as somebody wrote it. */
  readonly asCited?: string
}

/** Anything with an id of its own that cites criteria: a `Finding`, or what a case cites put together as `{ id, criteria }`. */
export interface CitingRecord {
  readonly id: string
  readonly criteria: readonly CitedCriterion[]
}

/** What a person decided: a reference is carried to these, everywhere or in one record. */
export interface Settlement {
  readonly reference: Reference
  /** One or more references of the new edition. */
  readonly to: readonly Reference[]
  /** The record that it holds for; a settlement for one record wins over one for all. */
  readonly record?: string
}

/** How records are carried over. */
export interface MigrationOptions {
  /** `iso9001Crosswalks`, or tables of one's own. */
  readonly crosswalks: readonly CrosswalkTable[]
  /** The language in which the former reference is kept as `asCited`, where nothing stands there; English when left out. */
  readonly language?: Language
  readonly settled?: readonly Settlement[]
}

/** A citation that was left as it is, because a person must decide. */
export interface OpenCitation {
  readonly record: string
  /** Of the criterion in its record. */
  readonly position: number
  readonly reference: Reference
  /** Why; empty when `issues` says why. */
  readonly decisions: readonly CrosswalkDecision[]
  /** What the tables offer, headings among them. */
  readonly targets: readonly CrosswalkTarget[]
  /** Why the tables cannot tell: no chain of tables, or no such clause. */
  readonly issues: readonly ClauseIssue[]
}

/** One criterion that was carried over. */
export interface CarriedCitation<Criterion> {
  /** Where the new criteria begin in the migrated record. */
  readonly at: number
  readonly from: Criterion
  readonly to: readonly Criterion[]
  /** The target taken, with its relation and confidence; absent when a person settled it. */
  readonly target?: CrosswalkTarget
}

/** What a migration changed, enough to take it back. JSON-safe where the criteria are. */
export interface MigrationRecord<Criterion> {
  /** The edition carried to. */
  readonly edition: string
  readonly records: readonly { readonly id: string; readonly carried: readonly CarriedCitation<Criterion>[] }[]
}

/** The outcome of a migration. */
export interface Migration<Citing extends CitingRecord> {
  /** All records in their order; one in which nothing changed is the very same. */
  readonly records: readonly Citing[]
  readonly decisions: readonly OpenCitation[]
  readonly record: MigrationRecord<Citing['criteria'][number]>
}
