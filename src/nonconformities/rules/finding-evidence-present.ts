import { unless } from '../../core/rule'
import type { CaseNeed } from '../spec'

/** No evidence, no nonconformity: in the finding as reported, or added later. */
export const caseEvidencePresent: CaseNeed = {
  id: 'finding-evidence-present',
  unmet: ({ report, laterEvidence }) =>
    unless((report?.finding.evidence.length ?? 0) + laterEvidence.length > 0, ['report', 'finding', 'evidence'], {}),
}
