import * as z from 'zod/mini'
import type { Time } from '../../core/dates/time'
import { count, option, text, time } from '../../core/fields'

/** What brings a closed case back. */
export const reopeningTriggers = ['recurrence', 'ineffective-action', 'new-evidence', 'complaint', 'closed-in-error'] as const

export interface ReopeningStatement {
  readonly trigger: (typeof reopeningTriggers)[number]
  readonly reason: string
  /** When the trigger was noticed. */
  readonly on: Time
}

/** A reopening as the case keeps it; `cycle` is the new one. */
export interface Reopening extends ReopeningStatement {
  readonly cycle: number
}

const statement = { trigger: option(reopeningTriggers), reason: text(), on: time() }

export const reopeningStatementSchema = z.strictObject(statement)
export const reopeningSchema = z.strictObject({ ...statement, cycle: count(1) })
