import { unless } from '../../core/rule'
import { correctionsOf } from '../round'
import type { CaseNeed } from '../spec'

/** The nonconformity was corrected in this round of work, or it is said why it could not be. */
export const correctionRecorded: CaseNeed = {
  id: 'correction-recorded',
  unmet: (state) => unless(correctionsOf(state).length > 0, ['corrections'], {}),
}
