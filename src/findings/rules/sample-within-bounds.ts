import type { FindingRule } from '../finding-rule'

/** Not more nonconforming than examined, not more examined than there are. */
export const sampleWithinBounds: FindingRule<'sample-within-bounds'> = {
  id: 'sample-within-bounds',
  fixed: true,
  unmet: ({ evidence }) =>
    evidence.flatMap(({ sample }, position) =>
      sample && (sample.nonconforming > sample.examined || sample.examined > (sample.population ?? Number.POSITIVE_INFINITY))
        ? [{ path: ['evidence', position, 'sample'], params: sample }]
        : [],
    ),
}
