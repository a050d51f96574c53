import { unless } from '../../core/rule'
import type { CaseNeed } from '../spec'

/** Where action is needed, its effectiveness was reviewed. */
export const verdictGiven: CaseNeed = {
  id: 'verdict-given',
  fixed: true,
  unmet: ({ decision, verdict }) => unless(decision?.needed !== true || verdict !== undefined, ['verdict'], {}),
}
