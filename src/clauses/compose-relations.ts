import type { Relation } from './relation'

/**
 * Composes two relations conservatively: what A is to C, when A is `first` to B and B is `second` to C.
 *
 * @param first - A to B
 * @param second - B to C
 * @returns the strongest relation that always holds: `equal` changes nothing, like directions keep their direction, everything else may only overlap
 * @example
 * composeRelations('equivalent', 'subset') // 'subset'
 * composeRelations('subset', 'superset') // 'intersects'
 */
export const composeRelations = (first: Relation, second: Relation): Relation => {
  if (first === 'none' || second === 'none') return 'none'
  if (first === 'equal') return second
  if (second === 'equal' || first === second) return first
  if (first === 'equivalent') return second
  if (second === 'equivalent') return first
  return 'intersects'
}
