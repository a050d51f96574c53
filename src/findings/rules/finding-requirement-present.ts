import { unless } from '../../core/rule'
import type { FindingRule } from '../finding-rule'

/** No requirement, no nonconformity. */
export const findingRequirementPresent: FindingRule<'finding-requirement-present'> = {
  id: 'finding-requirement-present',
  unmet: ({ criteria }) => unless(criteria.length > 0, ['criteria'], {}),
}
