import { unless } from '../../core/rule'
import type { CaseNeed } from '../spec'

/** Action was not decided against. */
export const actionWanted: CaseNeed = {
  id: 'action-wanted',
  unmet: ({ decision }) => unless(decision?.needed !== false, ['decision', 'needed'], {}),
}
