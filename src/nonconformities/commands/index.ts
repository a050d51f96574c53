import type { Decider } from '../../core/decider'
import type { ActionPlan } from '../model/action'
import type { CauseEntry } from '../model/cause'
import type { CauseException } from '../model/cause-exception'
import type { ClosureStatement } from '../model/closure'
import type { ContainmentEntry } from '../model/containment'
import type { CorrectionEntry } from '../model/correction'
import type { Decision } from '../model/decision'
import type { EffectivenessCriterion, Verdict } from '../model/effectiveness'
import type { Extent } from '../model/extent'
import type { ReopeningStatement } from '../model/reopening'
import type { Report } from '../model/report'
import type { NonconformitySpec } from '../spec'
import { type Acceptance, accept } from './accept'
import { type AddedEvidence, addEvidence } from './add-evidence'
import { assessExtent } from './assess-extent'
import { type Cancellation, cancelAction } from './cancel-action'
import { type CitedCriteria, citeCriteria } from './cite-criteria'
import { close } from './close'
import { type Comment, comment } from './comment'
import { type Completion, completeAction } from './complete-action'
import { decideAction } from './decide-action'
import { exceptCause } from './except-cause'
import { type CauseExclusion, excludeCause } from './exclude-cause'
import { judgeEffectiveness } from './judge-effectiveness'
import { planAction } from './plan-action'
import { recordCause } from './record-cause'
import { recordContainment } from './record-containment'
import { recordCorrection } from './record-correction'
import { reopen } from './reopen'
import { report } from './report'
import { setEffectiveness } from './set-effectiveness'

/** Data of every command of the case by its name. */
export interface NonconformityCommands {
  readonly report: Report
  readonly 'cite-criteria': CitedCriteria
  readonly 'add-evidence': AddedEvidence
  readonly accept: Acceptance
  readonly 'record-containment': ContainmentEntry
  readonly 'record-correction': CorrectionEntry
  readonly 'assess-extent': Extent
  readonly 'record-cause': CauseEntry
  readonly 'exclude-cause': CauseExclusion
  readonly 'except-cause': CauseException
  readonly 'decide-action': Decision
  readonly 'plan-action': ActionPlan
  readonly 'complete-action': Completion
  readonly 'cancel-action': Cancellation
  readonly 'set-effectiveness': EffectivenessCriterion
  readonly 'judge-effectiveness': Verdict
  readonly comment: Comment
  readonly close: ClosureStatement
  readonly reopen: ReopeningStatement
}

/** The table of commands, in the order in which casework usually meets them. */
export const nonconformityCommands: Decider<NonconformitySpec>['commands'] = {
  report,
  'cite-criteria': citeCriteria,
  'add-evidence': addEvidence,
  accept,
  'record-containment': recordContainment,
  'record-correction': recordCorrection,
  'assess-extent': assessExtent,
  'record-cause': recordCause,
  'exclude-cause': excludeCause,
  'except-cause': exceptCause,
  'decide-action': decideAction,
  'plan-action': planAction,
  'complete-action': completeAction,
  'cancel-action': cancelAction,
  'set-effectiveness': setEffectiveness,
  'judge-effectiveness': judgeEffectiveness,
  comment,
  close,
  reopen,
}
