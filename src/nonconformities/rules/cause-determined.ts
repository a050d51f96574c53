import { unless } from '../../core/rule'
import { causesOf } from '../round'
import type { CaseNeed } from '../spec'

/** A cause is stated in this round, or declared undetermined, or waived as trivial. */
export const causeDetermined: CaseNeed = {
  id: 'cause-determined',
  unmet: (state) => unless(causesOf(state).length > 0 || state.causeException !== undefined, ['causes'], {}),
}
