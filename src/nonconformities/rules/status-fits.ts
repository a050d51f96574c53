import { unless } from '../../core/rule'
import type { CaseStatus } from '../model/nonconformity-case'
import type { CaseNeed } from '../spec'

/** The command belongs to one of the given statuses. */
export const statusFits = (...expected: readonly CaseStatus[]): CaseNeed => ({
  id: 'status-fits',
  fixed: true,
  unmet: ({ status }) => unless(expected.includes(status), ['status'], { status, expected }),
})
