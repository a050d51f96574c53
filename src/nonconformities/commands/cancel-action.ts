import * as z from 'zod/mini'
import { id, text } from '../../core/fields'
import { actionKnown } from '../rules/action-known'
import { actionRunning } from '../rules/action-running'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

export interface Cancellation {
  readonly action: `act_${string}`
  readonly reason: string
}

/** Cancels a planned action; a confirmed cause that loses its last action stands unanswered again. */
export const cancelAction: CaseCommand<'cancel-action'> = {
  data: z.strictObject({ action: id('act'), reason: text() }),
  needs: [statusFits('open')],
  checks: [actionKnown, actionRunning],
  decide: (_, data) => [{ type: 'action-cancelled', data }],
}
