import { decisionSchema } from '../model/decision'
import { causeDetermined } from '../rules/cause-determined'
import { extentDecided } from '../rules/extent-decided'
import { failureBeforeDecision } from '../rules/failure-before-decision'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

/** Decides whether action against the cause is needed; extent and cause are known by then, or their absence is. */
export const decideAction: CaseCommand<'decide-action'> = {
  data: decisionSchema,
  needs: [statusFits('open'), extentDecided, causeDetermined],
  checks: [failureBeforeDecision],
  decide: (_, data) => [{ type: 'action-decided', data: { decision: data } }],
}
