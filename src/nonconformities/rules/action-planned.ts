import { unless } from '../../core/rule'
import { actionsOf } from '../round'
import type { CaseNeed } from '../spec'

/** Where action is needed, at least one action of this round stands; a cancelled one does not. */
export const actionPlanned: CaseNeed = {
  id: 'action-planned',
  fixed: true,
  unmet: (state) =>
    unless(state.decision?.needed !== true || actionsOf(state).some(({ status }) => status !== 'cancelled'), ['actions'], {}),
}
