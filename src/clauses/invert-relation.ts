import type { Relation } from './relation'

/**
 * Reads a relation from the other side.
 *
 * @param relation - A to B
 * @returns B to A
 * @example
 * invertRelation('subset') // 'superset'
 */
export const invertRelation = (relation: Relation): Relation => {
  if (relation === 'subset') return 'superset'
  if (relation === 'superset') return 'subset'
  return relation
}
