import { unless } from '../../core/rule'
import type { CaseNeed } from '../spec'

/** Where action is needed, it was said by what its effectiveness will be judged. */
export const criterionSet: CaseNeed = {
  id: 'criterion-set',
  unmet: ({ decision, criterion }) => unless(decision?.needed !== true || criterion !== undefined, ['criterion'], {}),
}
