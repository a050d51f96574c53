import type { IssueOf, NoParams } from '../core/issue'
import type { Grade } from './grade'

/** The issues of findings; each code is the id of a rule. */
export interface FindingIssues {
  readonly 'finding-requirement-present': NoParams
  readonly 'finding-evidence-present': NoParams
  readonly 'finding-not-softened': { readonly grade: Grade }
  readonly 'sample-within-bounds': { readonly nonconforming: number; readonly examined: number; readonly population?: number }
  readonly 'sample-size-stated': { readonly words: readonly string[] }
  readonly 'evidence-findable': NoParams
  readonly 'statement-names-nobody': { readonly names: readonly string[] }
  readonly 'statement-without-cause': { readonly words: readonly string[] }
  readonly 'statement-without-remedy': { readonly words: readonly string[] }
}

export type FindingIssue = IssueOf<FindingIssues>
