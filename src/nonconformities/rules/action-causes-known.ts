import type { ActionPlan } from '../model/action'
import { causesOf } from '../round'
import type { CaseCheck } from '../spec'

/** An action is aimed at causes that stand in this round. */
export const actionCausesKnown: CaseCheck<ActionPlan> = {
  id: 'action-causes-known',
  fixed: true,
  unmet: (state, { causes }) => {
    const known = new Set<string>(causesOf(state).map(({ id }) => id))
    return causes.flatMap((cause, position) => (known.has(cause) ? [] : [{ path: ['causes', position], params: { cause } }]))
  },
}
