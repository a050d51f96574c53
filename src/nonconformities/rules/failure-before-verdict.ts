import type { Verdict } from '../model/effectiveness'
import { actionsOf } from '../round'
import type { CaseCheck } from '../spec'

/** A favourable verdict after an unfavourable one rests on another action. */
export const failureBeforeVerdict: CaseCheck<Verdict> = {
  id: 'failure-answered',
  fixed: true,
  unmet: (state, { verdict }) => {
    const { failure } = state
    if (!failure || verdict !== 'effective') return []
    if (actionsOf(state).some(({ id, status }) => status !== 'cancelled' && !failure.actions.includes(id))) return []
    return [{ path: ['verdict'], params: { verdict: failure.verdict.verdict, on: failure.verdict.on } }]
  },
}
