import * as z from 'zod/mini'
import { id, text } from '../../core/fields'
import { causeKnown } from '../rules/cause-known'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

export interface CauseExclusion {
  readonly cause: `cau_${string}`
  readonly reason: string
}

/** Excludes a cause that was thought to stand; it stays in the record and asks for no action any more. */
export const excludeCause: CaseCommand<'exclude-cause'> = {
  data: z.strictObject({ cause: id('cau'), reason: text() }),
  needs: [statusFits('open')],
  checks: [causeKnown],
  decide: (_, data) => [{ type: 'cause-excluded', data }],
}
