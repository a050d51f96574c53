import * as z from 'zod/mini'
import type { Instant } from '../../core/dates/instant'
import type { Aggregate } from '../../core/decider'
import { count, id, instant, line, option } from '../../core/fields'
import { type Criterion, criterionSchema } from '../../findings/criterion'
import { type Evidence, evidenceSchema } from '../../findings/evidence'
import { type Action, actionSchema } from './action'
import { type Cause, causeSchema } from './cause'
import { type CauseException, causeExceptionSchema } from './cause-exception'
import { type Closure, closureSchema } from './closure'
import { type Containment, containmentSchema } from './containment'
import { type Correction, correctionSchema } from './correction'
import { type Decision, decisionSchema } from './decision'
import {
  type EffectivenessCriterion,
  effectivenessCriterionSchema,
  type Failure,
  failureSchema,
  type RecordedVerdict,
  recordedVerdictSchema,
} from './effectiveness'
import { type Extent, extentSchema } from './extent'
import { type Grading, gradingSchema } from './grading'
import { type Reopening, reopeningSchema } from './reopening'
import { type Report, reportSchema } from './report'

/** Where a case stands. It is stored; the stage of an open case is derived from its record (`stageOf`). */
export const caseStatuses = ['unreported', 'reported', 'open', 'closed', 'rejected', 'merged', 'withdrawn'] as const
export type CaseStatus = (typeof caseStatuses)[number]

/**
 * A nonconformity case: what was reported, what was done about it, whether it worked.
 * The log is not part of it. What belongs to one round of work carries the number of its `cycle`; reopening begins the next.
 */
export interface NonconformityCase extends Aggregate {
  readonly id: `nc_${string}`
  readonly status: CaseStatus
  /** 1 until the case is reopened for the first time. */
  readonly cycle: number
  readonly report?: Report
  readonly reportedAt?: Instant
  readonly reportedBy?: string
  readonly owner?: string
  readonly grading?: Grading
  /** Criteria cited later, beside the citation as issued, which stays. */
  readonly laterCriteria: readonly Criterion[]
  readonly laterEvidence: readonly Evidence[]
  readonly containments: readonly Containment[]
  readonly corrections: readonly Correction[]
  readonly extent?: Extent
  readonly causes: readonly Cause[]
  readonly causeException?: CauseException
  readonly decision?: Decision
  readonly actions: readonly Action[]
  readonly criterion?: EffectivenessCriterion
  readonly verdict?: RecordedVerdict
  readonly failure?: Failure
  readonly closures: readonly Closure[]
  readonly reopenings: readonly Reopening[]
}

// What commands add is bounded one by one; the lists of a case only grow, and a state that was reached can always be read.
export const nonconformityCaseSchema = z.strictObject({
  id: id('nc'),
  revision: count(),
  status: option(caseStatuses),
  cycle: count(1),
  report: z.exactOptional(reportSchema),
  reportedAt: z.exactOptional(instant()),
  reportedBy: z.exactOptional(line()),
  owner: z.exactOptional(line()),
  grading: z.exactOptional(gradingSchema),
  laterCriteria: z.array(criterionSchema),
  laterEvidence: z.array(evidenceSchema),
  containments: z.array(containmentSchema),
  corrections: z.array(correctionSchema),
  extent: z.exactOptional(extentSchema),
  causes: z.array(causeSchema),
  causeException: z.exactOptional(causeExceptionSchema),
  decision: z.exactOptional(decisionSchema),
  actions: z.array(actionSchema),
  criterion: z.exactOptional(effectivenessCriterionSchema),
  verdict: z.exactOptional(recordedVerdictSchema),
  failure: z.exactOptional(failureSchema),
  closures: z.array(closureSchema),
  reopenings: z.array(reopeningSchema),
})
