import type { Reference } from '../core/ids'
import type { IssueOf, NoParams } from '../core/issue'

/** How an outline may fail to hang together: a number twice, before its parent, out of order, or letters that do not run from a. */
export type OutlineProblem = 'repeated' | 'parent-missing' | 'out-of-order' | 'letters-out-of-order'

/** What reading, carrying over and checking a reference to a clause may find. */
export interface ClauseIssues {
  readonly 'reference-empty': NoParams
  readonly 'reference-too-long': { readonly maximum: number; readonly length: number }
  /** No clause number was found in the text. */
  readonly 'reference-unreadable': { readonly received: string }
  /** Not in canonical form, where only that is taken. */
  readonly 'reference-malformed': { readonly received: string }
  /** One was asked for, several were found. */
  readonly 'references-several': { readonly found: readonly string[] }
  readonly 'reference-repaired': { readonly original: string; readonly reading: string }
  readonly 'text-ignored': { readonly text: string }
  readonly 'edition-missing': { readonly number: string; readonly options: readonly string[] }
  readonly 'edition-unknown': { readonly received: string; readonly options: readonly string[] }
  readonly 'edition-conflict': { readonly received: readonly string[] }
  /** Cited from the committee draft of 2013 as if it were the published edition. */
  readonly 'draft-outline-cited': { readonly number: string; readonly title: string; readonly published: readonly Reference[] }
  readonly 'clause-unknown': { readonly edition: string; readonly number: string; readonly nearest: readonly string[] }
  readonly 'item-unknown': {
    readonly number: string
    readonly item: string
    readonly items: readonly string[]
    readonly offered: readonly Reference[]
  }
  readonly 'item-unverified': { readonly number: string; readonly item: string }
  readonly 'clause-without-requirement': { readonly number: string; readonly exclusions: boolean }
  readonly 'clause-is-heading': { readonly number: string; readonly children: readonly string[] }
  readonly 'finer-reference-available': { readonly number: string; readonly children: readonly string[] }
  /** No chain of the given tables leads from one edition to the other. */
  readonly 'crosswalk-missing': { readonly from: string; readonly to: string }
  /** What a migration wrote into a record was changed since, so that it cannot be taken back. */
  readonly 'migration-changed': { readonly record: string }
  /** An outline of one's own, or what was laid over one, does not hang together. */
  readonly 'outline-inconsistent': { readonly number: string; readonly problem: OutlineProblem }
}

export type ClauseIssue = IssueOf<ClauseIssues>
