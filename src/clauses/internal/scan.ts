import { type Candidate, findCandidates } from './find-candidates'
import { type Designation, findDesignations } from './find-designations'
import { fold } from './fold'

/** What a text holds: the standards it names and the places that read like references, each with the standard it belongs to. */
export interface Scan {
  readonly folded: string
  readonly designations: readonly Designation[]
  readonly candidates: readonly (readonly [Candidate, Designation | undefined])[]
}

/**
 * Reads a text once. A reference belongs to the standard beside it, else to the last one named with a year before it, else to the
 * first one named after it.
 */
export const scan = (text: string): Scan => {
  const folded = fold(text)
  const designations = findDesignations(folded)
  const dated = designations.filter((designation) => designation.dated)
  let passed = 0
  const candidates = findCandidates(folded, designations).map((candidate) => {
    while ((dated[passed]?.end ?? Number.POSITIVE_INFINITY) <= candidate.start) passed += 1
    const { named } = candidate
    const own = named && (named.dated || named.foreign) ? named : (dated[passed - 1] ?? dated[passed])
    return [candidate, own] as const
  })
  return { folded, designations, candidates }
}
