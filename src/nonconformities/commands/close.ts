import { closureStatementSchema } from '../model/closure'
import { closureGates } from '../rules/closure-gates'
import { closureKindFits } from '../rules/closure-kind-fits'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

/** Closes a case for which every gate is met, and answers 2015 10.2.1 e) and f). */
export const close: CaseCommand<'close'> = {
  data: closureStatementSchema,
  needs: [statusFits('open'), ...closureGates],
  checks: [closureKindFits],
  decide: (_, data) => [{ type: 'closed', data: { closure: data } }],
}
