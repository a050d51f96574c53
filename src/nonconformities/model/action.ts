import * as z from 'zod/mini'
import type { CalendarDate } from '../../core/dates/calendar-date'
import { count, date, id, line, list, option, text } from '../../core/fields'
import { type Evidence, evidenceSchema } from '../../findings/evidence'

/** How much an action relies on people: forcing the right way, helping it, or asking for it (hospital practice of cause analysis). */
export const actionStrengths = ['stronger', 'intermediate', 'weaker'] as const

/** A corrective action as it is planned. */
export interface ActionPlan {
  readonly description: string
  readonly owner: string
  readonly start?: CalendarDate
  readonly due: CalendarDate
  /** The causes it is to remove. */
  readonly causes: readonly `cau_${string}`[]
  readonly strength?: (typeof actionStrengths)[number]
  readonly expectedEffect?: string
}

/** A corrective action (ISO 9000); planned, then done or cancelled. A cancelled action is not a done action. */
export type Action = ActionPlan & { readonly id: `act_${string}`; readonly cycle: number } & (
    | { readonly status: 'planned' }
    | {
        readonly status: 'done'
        readonly completedOn: CalendarDate
        readonly completedBy: string
        readonly evidence: readonly Evidence[]
        readonly residual?: string
      }
    | { readonly status: 'cancelled'; readonly reason: string }
  )

const plan = {
  description: text(),
  owner: line(),
  start: z.exactOptional(date()),
  due: date(),
  causes: list(id('cau')),
  strength: z.exactOptional(option(actionStrengths)),
  expectedEffect: z.exactOptional(text()),
}
const kept = { ...plan, id: id('act'), cycle: count(1) }

export const actionPlanSchema = z.strictObject(plan)
export const actionSchema = z.discriminatedUnion('status', [
  z.strictObject({ ...kept, status: z.literal('planned') }),
  z.strictObject({
    ...kept,
    status: z.literal('done'),
    completedOn: date(),
    completedBy: line(),
    evidence: list(evidenceSchema),
    residual: z.exactOptional(text()),
  }),
  z.strictObject({ ...kept, status: z.literal('cancelled'), reason: text() }),
])
