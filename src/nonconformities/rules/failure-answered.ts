import { failureFacts, isFailureAnswered } from '../round'
import type { CaseNeed } from '../spec'

/** An unfavourable verdict is answered by another action: one that it was not about, and that was not cancelled. */
export const failureAnswered: CaseNeed = {
  id: 'failure-answered',
  fixed: true,
  unmet: (state) => (state.failure && !isFailureAnswered(state) ? [{ path: ['failure'], params: failureFacts(state.failure) }] : []),
}
