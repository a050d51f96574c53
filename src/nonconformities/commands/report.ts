import { inOrder, notInFuture } from '../../core/time-rules'
import { findingIssues } from '../../findings/check-finding'
import { type Report, reportSchema } from '../model/report'
import { occurrenceOrDetectionKnown } from '../rules/occurrence-or-detection-known'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

/** Reports a nonconformity or a suspicion of one. Anyone may; a requirement and evidence may follow, but what is cited must exist. */
export const report: CaseCommand<'report'> = {
  data: reportSchema,
  needs: [statusFits('unreported')],
  checks: [
    occurrenceOrDetectionKnown,
    notInFuture(({ occurred, detected }: Report) => [
      [['occurred'], occurred],
      [['detected'], detected],
    ]),
    inOrder((_, { occurred, detected, finding }: Report) => [
      { time: [['detected'], detected], earliest: occurred, after: 'occurrence' },
      { time: [['finding', 'detected'], finding.detected], earliest: occurred, after: 'occurrence' },
    ]),
  ],
  records: ({ finding }, { policy, ...situation }) => {
    const severities = { 'finding-requirement-present': 'advice', 'finding-evidence-present': 'advice', ...policy.severities } as const
    return findingIssues(finding, { ...situation, severities }).map((issue) => ({ ...issue, path: ['finding', ...issue.path] }))
  },
  decide: (_, data) => [{ type: 'reported', data: { report: data } }],
}
