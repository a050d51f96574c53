import { unless } from '../../core/rule'
import type { CaseNeed } from '../spec'

/** It was decided whether action against the cause is needed. */
export const actionDecided: CaseNeed = {
  id: 'action-decided',
  fixed: true,
  unmet: ({ decision }) => unless(decision !== undefined, ['decision'], {}),
}
