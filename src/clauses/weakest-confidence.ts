import { type Confidence, confidences } from './confidence'

/**
 * Takes the least sure of two data: a chain is as sure as its weakest link.
 *
 * @returns the one that comes later in the order of `Confidence`
 * @example
 * weakestConfidence('confirmed', 'recall') // 'recall'
 */
export const weakestConfidence = (one: Confidence, other: Confidence): Confidence =>
  confidences.indexOf(one) < confidences.indexOf(other) ? other : one
