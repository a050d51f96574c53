import { unless } from '../../core/rule'
import type { CaseNeed } from '../spec'

/** The criterion is set before the verdict and not bent to it afterwards; only what could not be assessed may get another one. */
export const criterionBeforeVerdict: CaseNeed = {
  id: 'criterion-before-verdict',
  unmet: ({ verdict }) => unless(verdict === undefined || verdict.verdict === 'not-assessable', ['verdict'], {}),
}
