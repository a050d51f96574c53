import { unless } from '../../core/rule'
import type { CaseNeed } from '../spec'

/** No requirement, no nonconformity: cited in the finding as reported, or later. */
export const caseRequirementPresent: CaseNeed = {
  id: 'finding-requirement-present',
  unmet: ({ report, laterCriteria }) =>
    unless((report?.finding.criteria.length ?? 0) + laterCriteria.length > 0, ['report', 'finding', 'criteria'], {}),
}
