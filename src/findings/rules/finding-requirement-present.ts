import { unless } from '../../core/rule'
import type { FindingRule } from '../finding-rule'
import type { Grade } from '../grade'

const free: readonly Grade[] = ['observation', 'opportunity', 'good-practice']

/** No requirement, no nonconformity, and no conformity either; an observation, an idea or praise may go without one. */
export const findingRequirementPresent: FindingRule<'finding-requirement-present'> = {
  id: 'finding-requirement-present',
  unmet: ({ criteria, grade }) => unless(criteria.length > 0 || (grade !== undefined && free.includes(grade)), ['criteria'], {}),
}
