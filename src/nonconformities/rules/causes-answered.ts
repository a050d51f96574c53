import { actionsOf, causesOf } from '../round'
import type { CaseNeed } from '../spec'

/** Where action is needed, every confirmed cause of this round has an action that was not cancelled. */
export const causesAnswered: CaseNeed = {
  id: 'causes-answered',
  unmet: (state) => {
    if (state.decision?.needed !== true) return []
    const aims = new Set<string>(actionsOf(state).flatMap(({ status, causes }) => (status === 'cancelled' ? [] : causes)))
    return causesOf(state).flatMap(({ id, standing, description }) =>
      standing !== 'confirmed' || aims.has(id)
        ? []
        : [{ path: ['causes', state.causes.findIndex((cause) => cause.id === id)], params: { cause: id, description } }],
    )
  },
}
