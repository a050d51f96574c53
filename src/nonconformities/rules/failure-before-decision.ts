import type { Decision } from '../model/decision'
import { failureFacts } from '../round'
import type { CaseCheck } from '../spec'

/** Actions that did not work are no reason to decide that none are needed. */
export const failureBeforeDecision: CaseCheck<Decision> = {
  id: 'failure-answered',
  fixed: true,
  unmet: ({ failure }, { needed }) => (failure && !needed ? [{ path: ['needed'], params: failureFacts(failure) }] : []),
}
