import type { CrosswalkTarget } from '../crosswalk-outcome'
import type { Relation } from '../relation'

const ranks: Readonly<Record<Relation, number>> = { equal: 0, equivalent: 1, subset: 2, superset: 2, intersects: 3, none: 4 }

/** Of two ways to the same target the one that says more; when they contradict each other, no more than an overlap is left. */
export const strongerTarget = (one: CrosswalkTarget, other: CrosswalkTarget): CrosswalkTarget => {
  const difference = ranks[one.relation] - ranks[other.relation]
  if (difference === 0 && one.relation !== other.relation) return { ...one, relation: 'intersects' }
  return difference <= 0 ? one : other
}
