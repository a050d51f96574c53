import * as z from 'zod/mini'
import type { CalendarDate } from '../core/dates/calendar-date'
import { date, id, line, list, text } from '../core/fields'
import type { Schema } from '../core/schema'
import { type Criterion, criterionSchema } from '../findings/criterion'
import { type Evidence, evidenceSchema } from '../findings/evidence'
import { type Action, actionSchema } from './model/action'
import { type Cause, causeSchema } from './model/cause'
import { type CauseException, causeExceptionSchema } from './model/cause-exception'
import { type ClosureStatement, closureStatementSchema } from './model/closure'
import { type Containment, containmentSchema } from './model/containment'
import { type Correction, correctionSchema } from './model/correction'
import { type Decision, decisionSchema } from './model/decision'
import { type EffectivenessCriterion, effectivenessCriterionSchema, type Verdict, verdictSchema } from './model/effectiveness'
import { type Extent, extentSchema } from './model/extent'
import { type Grading, gradingSchema } from './model/grading'
import { type ReopeningStatement, reopeningStatementSchema } from './model/reopening'
import { type Report, reportSchema } from './model/report'

/** What can happen to a case; the data of each event by its name. */
export interface NonconformityEvents {
  readonly reported: { readonly report: Report }
  readonly accepted: { readonly owner: string; readonly grading?: Grading }
  readonly 'criteria-cited': { readonly criteria: readonly Criterion[] }
  readonly 'evidence-added': { readonly evidence: readonly Evidence[] }
  readonly 'containment-recorded': { readonly containment: Containment }
  readonly 'correction-recorded': { readonly correction: Correction }
  readonly 'extent-assessed': { readonly extent: Extent }
  readonly 'cause-recorded': { readonly cause: Cause }
  readonly 'cause-excluded': { readonly cause: `cau_${string}`; readonly reason: string }
  readonly 'cause-excepted': { readonly exception: CauseException }
  readonly 'action-decided': { readonly decision: Decision }
  readonly 'action-planned': { readonly action: Action }
  readonly 'action-completed': {
    readonly action: `act_${string}`
    readonly on: CalendarDate
    readonly evidence: readonly Evidence[]
    readonly residual?: string
  }
  readonly 'action-cancelled': { readonly action: `act_${string}`; readonly reason: string }
  readonly 'effectiveness-set': { readonly criterion: EffectivenessCriterion }
  readonly 'effectiveness-judged': { readonly verdict: Verdict }
  readonly commented: { readonly comment: string }
  readonly closed: { readonly closure: ClosureStatement }
  readonly reopened: { readonly reopening: ReopeningStatement }
}

type EventSchemas = { readonly [Type in keyof NonconformityEvents]: Schema<NonconformityEvents[Type]> }

export const nonconformityEventSchemas: EventSchemas = {
  reported: z.strictObject({ report: reportSchema }),
  accepted: z.strictObject({ owner: line(), grading: z.exactOptional(gradingSchema) }),
  'criteria-cited': z.strictObject({ criteria: list(criterionSchema, 1) }),
  'evidence-added': z.strictObject({ evidence: list(evidenceSchema, 1) }),
  'containment-recorded': z.strictObject({ containment: containmentSchema }),
  'correction-recorded': z.strictObject({ correction: correctionSchema }),
  'extent-assessed': z.strictObject({ extent: extentSchema }),
  'cause-recorded': z.strictObject({ cause: causeSchema }),
  'cause-excluded': z.strictObject({ cause: id('cau'), reason: text() }),
  'cause-excepted': z.strictObject({ exception: causeExceptionSchema }),
  'action-decided': z.strictObject({ decision: decisionSchema }),
  'action-planned': z.strictObject({ action: actionSchema }),
  'action-completed': z.strictObject({
    action: id('act'),
    on: date(),
    evidence: list(evidenceSchema, 1),
    residual: z.exactOptional(text()),
  }),
  'action-cancelled': z.strictObject({ action: id('act'), reason: text() }),
  'effectiveness-set': z.strictObject({ criterion: effectivenessCriterionSchema }),
  'effectiveness-judged': z.strictObject({ verdict: verdictSchema }),
  commented: z.strictObject({ comment: text() }),
  closed: z.strictObject({ closure: closureStatementSchema }),
  reopened: z.strictObject({ reopening: reopeningStatementSchema }),
}
