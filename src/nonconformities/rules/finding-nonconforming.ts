import type { CaseNeed } from '../spec'

/** What was found to conform, or to be good, is no nonconformity. */
export const findingNonconforming: CaseNeed = {
  id: 'finding-nonconforming',
  fixed: true,
  unmet: ({ report }) => {
    const grade = report?.finding.grade
    return grade === 'conformity' || grade === 'good-practice' ? [{ path: ['report', 'finding', 'grade'], params: { grade } }] : []
  },
}
