import type { Confidence } from './confidence'

const surestFirst: readonly Confidence[] = [
  'confirmed',
  'checked',
  'two-sources',
  'seen',
  'one-source',
  'recall-matched',
  'recall-partly-seen',
  'one-source-or-inferred',
  'inferred',
  'recall',
  'judgement',
  'disputed',
  'suggested',
  'none-seen',
  'unknown',
  'not-applicable',
]

/**
 * Takes the least sure of two data: a chain is as sure as its weakest link.
 *
 * @returns the one that comes later in the order of `Confidence`
 * @example
 * weakestConfidence('confirmed', 'recall') // 'recall'
 */
export const weakestConfidence = (one: Confidence, other: Confidence): Confidence =>
  surestFirst.indexOf(one) < surestFirst.indexOf(other) ? other : one
