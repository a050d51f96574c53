import * as z from 'zod/mini'
import type { CalendarDate } from '../../core/dates/calendar-date'
import { date, id, list, text } from '../../core/fields'
import { inOrder, notInFuture, type PlacedTime } from '../../core/time-rules'
import { type Evidence, evidenceSchema } from '../../findings/evidence'
import { actionKnown } from '../rules/action-known'
import { actionRunning } from '../rules/action-running'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

export interface Completion {
  readonly action: `act_${string}`
  readonly on: CalendarDate
  readonly evidence: readonly Evidence[]
  /** What remains to be done, if anything. */
  readonly residual?: string
}

/** Reports a planned action as done, with evidence. */
export const completeAction: CaseCommand<'complete-action'> = {
  data: z.strictObject({ action: id('act'), on: date(), evidence: list(evidenceSchema, 1), residual: z.exactOptional(text()) }),
  needs: [statusFits('open')],
  checks: [
    actionKnown,
    actionRunning,
    notInFuture(({ on, evidence }: Completion) => [
      [['on'], on],
      ...evidence.map(({ at }, position): PlacedTime => [['evidence', position, 'at'], at]),
    ]),
    inOrder(({ actions, report }, { action, on }: Completion) => [
      { time: [['on'], on], earliest: actions.find(({ id }) => id === action)?.start, after: 'start' },
      { time: [['on'], on], earliest: report?.occurred, after: 'occurrence' },
    ]),
  ],
  decide: (_, data) => [{ type: 'action-completed', data }],
}
