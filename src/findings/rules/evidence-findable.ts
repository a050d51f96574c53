import type { FindingRule } from '../finding-rule'

/** Somebody else must be able to find the evidence again: by identification, place or time, an interview by role. */
export const evidenceFindable: FindingRule<'evidence-findable'> = {
  id: 'evidence-findable',
  severity: 'advice',
  unmet: ({ evidence }) =>
    evidence.flatMap(({ identification, place, at, role }, position) =>
      (identification ?? place ?? at ?? role) ? [] : [{ path: ['evidence', position, 'identification'], params: {} }],
    ),
}
