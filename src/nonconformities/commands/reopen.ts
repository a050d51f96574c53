import { notInFuture } from '../../core/time-rules'
import { type ReopeningStatement, reopeningStatementSchema } from '../model/reopening'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

/** Reopens a closed case for a new round of work; the earlier closure stays in the record. */
export const reopen: CaseCommand<'reopen'> = {
  data: reopeningStatementSchema,
  needs: [statusFits('closed')],
  checks: [notInFuture(({ on }: ReopeningStatement) => [[['on'], on]])],
  decide: (_, data) => [{ type: 'reopened', data: { reopening: data } }],
}
