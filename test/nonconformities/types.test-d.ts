import {
  type Action,
  type ActionPlan,
  type CauseEntry,
  type CauseException,
  type ClosureStatement,
  type ContainmentEntry,
  type Context,
  type CorrectionEntry,
  createContext,
  type Decision,
  type EffectivenessCriterion,
  type Extent,
  execute,
  type Grading,
  type IssueIn,
  type NonconformityCase,
  type NonconformityPolicy,
  type NonconformitySpec,
  nonconformity,
  type nonconformityCaseSchema,
  orThrow,
  type ReopeningStatement,
  type Report,
  type reportSchema,
  type Verdict,
} from 'clausebook'
import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod/mini'
import type { actionPlanSchema, actionSchema } from '../../src/nonconformities/model/action'
import type { causeEntrySchema } from '../../src/nonconformities/model/cause'
import type { causeExceptionSchema } from '../../src/nonconformities/model/cause-exception'
import type { closureStatementSchema } from '../../src/nonconformities/model/closure'
import type { containmentEntrySchema } from '../../src/nonconformities/model/containment'
import type { correctionEntrySchema } from '../../src/nonconformities/model/correction'
import type { decisionSchema } from '../../src/nonconformities/model/decision'
import type { effectivenessCriterionSchema, verdictSchema } from '../../src/nonconformities/model/effectiveness'
import type { extentSchema } from '../../src/nonconformities/model/extent'
import type { gradingSchema } from '../../src/nonconformities/model/grading'
import type { reopeningStatementSchema } from '../../src/nonconformities/model/reopening'
import type { Reads } from '../support/types'

declare const context: Context<NonconformityPolicy>
const start = nonconformity.start('nc_1')

describe('types of the case', () => {
  it('[NC-60] keep each interface and its schema one', () => {
    expectTypeOf<Reads<z.output<typeof nonconformityCaseSchema>, NonconformityCase>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof reportSchema>, Report>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof actionPlanSchema>, ActionPlan>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof actionSchema>, Action>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof causeEntrySchema>, CauseEntry>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof causeExceptionSchema>, CauseException>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof closureStatementSchema>, ClosureStatement>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof containmentEntrySchema>, ContainmentEntry>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof correctionEntrySchema>, CorrectionEntry>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof decisionSchema>, Decision>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof effectivenessCriterionSchema>, EffectivenessCriterion>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof extentSchema>, Extent>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof gradingSchema>, Grading>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof reopeningStatementSchema>, ReopeningStatement>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof verdictSchema>, Verdict>>().toEqualTypeOf<true>()
  })

  it('[NC-61] do not compile for a misspelt command or wrong data', () => {
    // @ts-expect-error -- there is no command "clos"
    execute(nonconformity, start, { type: 'clos', data: {} }, context)
    const misspelt: NonconformityPolicy = {
      id: 'ours',
      version: '1',
      // @ts-expect-error -- there is no rule "verdict-giben" to weigh
      severities: { 'verdict-giben': 'off' },
      // @ts-expect-error -- there is no command "closing"
      roles: { closing: ['boss'] },
    }
    expectTypeOf(misspelt).toExtend<NonconformityPolicy>()
    // @ts-expect-error -- a comment is a text
    execute(nonconformity, start, { type: 'comment', data: { comment: 7 } }, context)
    // @ts-expect-error -- an id of a case begins with nc_
    nonconformity.start('act_1')
    execute(nonconformity, start, { type: 'comment', data: { comment: 'fine' } }, context)
  })

  it('[NC-62] take a context without a policy, and tell issues apart by their code', () => {
    const plain = createContext({ now: '2026-11-24T09:00:00Z', timeZone: 'UTC', actor: { id: 'u', roles: [] } })
    const result = execute(nonconformity, start, { type: 'comment', data: { comment: 'x' } }, plain)
    expectTypeOf(orThrow(result).state).toEqualTypeOf<NonconformityCase>()
    const look = (issue: IssueIn<NonconformitySpec>) => {
      if (issue.code === 'cause-watched') expectTypeOf(issue.params.review).toEqualTypeOf<string>()
      if (issue.code === 'text-too-long') expectTypeOf(issue.params.maximum).toEqualTypeOf<number>()
    }
    expectTypeOf(look).toBeFunction()
  })

  it('[NC-63] make records readonly and actions a union on their status', () => {
    const change = (state: NonconformityCase, action: Action) => {
      // @ts-expect-error -- records are readonly
      state.status = 'open'
      // @ts-expect-error -- only a done action has a day of completion
      action.completedOn
      if (action.status === 'done') expectTypeOf(action.completedOn).toEqualTypeOf<string>()
    }
    expectTypeOf(change).toBeFunction()
  })
})
