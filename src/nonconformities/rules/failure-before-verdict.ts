import type { Verdict } from '../model/effectiveness'
import { failureFacts, isFailureAnswered } from '../round'
import type { CaseCheck } from '../spec'

/** A favourable verdict after an unfavourable one rests on another action. */
export const failureBeforeVerdict: CaseCheck<Verdict> = {
  id: 'failure-answered',
  fixed: true,
  unmet: (state, { verdict }) =>
    state.failure && verdict === 'effective' && !isFailureAnswered(state)
      ? [{ path: ['verdict'], params: failureFacts(state.failure) }]
      : [],
}
