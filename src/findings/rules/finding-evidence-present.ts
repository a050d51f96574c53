import { unless } from '../../core/rule'
import type { FindingRule } from '../finding-rule'

/** No evidence, no nonconformity. */
export const findingEvidencePresent: FindingRule<'finding-evidence-present'> = {
  id: 'finding-evidence-present',
  unmet: ({ evidence }) => unless(evidence.length > 0, ['evidence'], {}),
}
