import { actionsOf } from '../round'
import type { CaseNeed } from '../spec'

/** An unfavourable verdict is answered by another action: one that it was not about, and that was not cancelled. */
export const failureAnswered: CaseNeed = {
  id: 'failure-answered',
  fixed: true,
  unmet: (state) => {
    const { failure } = state
    if (!failure || actionsOf(state).some(({ id, status }) => status !== 'cancelled' && !failure.actions.includes(id))) return []
    return [{ path: ['failure'], params: { verdict: failure.verdict.verdict, on: failure.verdict.on } }]
  },
}
