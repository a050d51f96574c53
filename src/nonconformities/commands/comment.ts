import * as z from 'zod/mini'
import { text } from '../../core/fields'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

export interface Comment {
  readonly comment: string
}

/** Adds a remark to the log; the case itself does not grow (`history` finds it). */
export const comment: CaseCommand<'comment'> = {
  data: z.strictObject({ comment: text() }),
  needs: [statusFits('reported', 'open', 'closed', 'rejected', 'merged', 'withdrawn')],
  decide: (_, data) => [{ type: 'commented', data }],
}
