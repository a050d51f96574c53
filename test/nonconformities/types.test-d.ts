import {
  type Action,
  type Context,
  createContext,
  execute,
  type IssueIn,
  type NonconformityCase,
  type NonconformityCommands,
  type NonconformityPolicy,
  type NonconformitySpec,
  nonconformity,
  type nonconformityCaseSchema,
  orThrow,
  type Report,
  type reportSchema,
} from 'clausebook'
import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod/mini'
import type { nonconformityCommands } from '../../src/nonconformities/commands'
import type { nonconformityEventSchemas } from '../../src/nonconformities/events'
import type { Reads } from '../support/types'

declare const context: Context<NonconformityPolicy>
const start = nonconformity.start('nc_1')

describe('types of the case', () => {
  it('[NC-60] keep each interface and its schema one', () => {
    expectTypeOf<Reads<z.output<typeof nonconformityCaseSchema>, NonconformityCase>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof reportSchema>, Report>>().toEqualTypeOf<true>()
    expectTypeOf<z.output<(typeof nonconformityCommands)['plan-action']['data']>>().toEqualTypeOf<NonconformityCommands['plan-action']>()
    expectTypeOf<z.output<(typeof nonconformityEventSchemas)['closed']>>().toExtend<object>()
  })

  it('[NC-61] do not compile for a misspelt command or wrong data', () => {
    // @ts-expect-error -- there is no command "clos"
    execute(nonconformity, start, { type: 'clos', data: {} }, context)
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
