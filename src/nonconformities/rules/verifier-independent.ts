import type { Verdict } from '../model/effectiveness'
import { actionsOf } from '../round'
import type { CaseCheck } from '../spec'

/** Whoever owns an action or carried it out does not judge whether it worked; practice and scheme, no requirement of ISO 9001. */
export const verifierIndependent: CaseCheck<Verdict> = {
  id: 'verifier-independent',
  severity: 'warning',
  unmet: (state, _, { actor }) => {
    const own = actionsOf(state).filter(
      (action) =>
        action.status !== 'cancelled' && (action.owner === actor.id || (action.status === 'done' && action.completedBy === actor.id)),
    )
    return own.length > 0 ? [{ path: [], params: { actions: own.map(({ id }) => id) } }] : []
  },
}
