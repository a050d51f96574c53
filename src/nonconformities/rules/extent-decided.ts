import { unless } from '../../core/rule'
import type { CaseNeed } from '../spec'

/** Similar nonconformities were looked for, or it is said why not. */
export const extentDecided: CaseNeed = {
  id: 'extent-decided',
  unmet: ({ extent }) => unless(extent !== undefined, ['extent'], {}),
}
