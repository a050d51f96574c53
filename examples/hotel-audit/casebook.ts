import type { EvidenceKind, FindingSource, Reference, Sample } from 'clausebook'
import data from './cases.json' with { type: 'json' }
import type { Both } from './say.ts'

/** A person's decision on how a citation of the 2000 edition is carried to 2015, or an opinion added to it. */
interface Decision {
  readonly from: Reference | null
  readonly to: readonly Reference[]
  readonly basis: 'author' | 'reviewer'
  readonly reason?: Both
}

/** One case of the casebook, retold. */
export interface CasebookCase {
  readonly number: number
  readonly title: Both
  readonly facts: Both
  readonly organisation: 'hotel' | 'restaurant' | 'property-management' | 'shop' | 'club' | 'other'
  readonly department: Both
  readonly process: Both
  readonly source: FindingSource
  readonly recurred: boolean
  /** As the author wrote them, by the 2000 edition. */
  readonly citations: readonly string[]
  readonly statement: Both
  readonly evidence: readonly {
    readonly kind: EvidenceKind
    readonly description: Both
    readonly role?: Both
    readonly place?: Both
    readonly identification?: string
    readonly sample?: Sample
  }[]
  readonly decisions: readonly Decision[]
}

// JSON is read with wide types; a test of the example holds every case against the library's schemas.
export const casebook = data as readonly CasebookCase[]
