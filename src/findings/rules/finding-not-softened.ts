import type { FindingRule } from '../finding-rule'

/** With a requirement and evidence at hand, an unfulfilled requirement is a nonconformity and no observation. */
export const findingNotSoftened: FindingRule<'finding-not-softened'> = {
  id: 'finding-not-softened',
  severity: 'advice',
  unmet: ({ grade, criteria, evidence }) =>
    (grade === 'observation' || grade === 'opportunity') && criteria.length > 0 && evidence.length > 0
      ? [{ path: ['grade'], params: { grade } }]
      : [],
}
