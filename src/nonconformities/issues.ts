import type { ClauseIssues } from '../clauses/issues'
import type { IssueOf, NoParams } from '../core/issue'
import type { Grade } from '../findings/grade'
import type { FindingIssues } from '../findings/issues'
import type { verdicts } from './model/effectiveness'
import type { CaseStatus } from './model/nonconformity-case'

/** The issues of the case itself; each code is the id of a rule. */
export interface CaseIssues {
  readonly 'status-fits': { readonly status: CaseStatus; readonly expected: readonly CaseStatus[] }
  readonly 'occurrence-or-detection-known': NoParams
  readonly 'finding-nonconforming': { readonly grade: Grade }
  readonly 'grade-reason-present': { readonly proposed: string; readonly decided: string }
  readonly 'correction-recorded': NoParams
  readonly 'extent-decided': NoParams
  readonly 'extent-within-bounds': { readonly found: number; readonly examined: number }
  readonly 'cause-determined': NoParams
  readonly 'cause-known': { readonly cause: string }
  readonly 'cause-review-ahead': { readonly review: string; readonly today: string }
  readonly 'cause-waiver-open': NoParams
  readonly 'cause-watched': { readonly review: string }
  readonly 'action-decided': NoParams
  readonly 'action-wanted': NoParams
  readonly 'action-planned': NoParams
  readonly 'action-known': { readonly action: string }
  readonly 'action-running': { readonly action: string; readonly status: string }
  readonly 'action-causes-known': { readonly cause: string }
  readonly 'actions-finished': { readonly action: string; readonly description: string; readonly due: string }
  readonly 'causes-answered': { readonly cause: string; readonly description: string }
  readonly 'criterion-set': NoParams
  readonly 'criterion-before-verdict': NoParams
  readonly 'window-elapsed': { readonly until: string }
  readonly 'opportunities-observed': { readonly wanted: number; readonly observed: number }
  readonly 'verdict-given': NoParams
  readonly 'verdict-effective': { readonly verdict: (typeof verdicts)[number] }
  readonly 'failure-answered': { readonly verdict: (typeof verdicts)[number]; readonly on: string }
  readonly 'verifier-independent': { readonly actions: readonly string[] }
  readonly 'closure-kind-fits': { readonly kind: string; readonly expected: string }
}

/** Every issue a case may raise beside those of core: its own, and what its finding and citations raise. */
export interface NonconformityIssues extends CaseIssues, FindingIssues, ClauseIssues {}

export type NonconformityIssue = IssueOf<NonconformityIssues>
