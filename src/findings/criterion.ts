import * as z from 'zod/mini'
import { line, option, reference, text } from '../core/fields'
import type { Reference } from '../core/ids'

/** A requirement of a standard, by reference. */
export interface ClauseCriterion {
  readonly kind: 'clause'
  readonly reference: Reference
  /** The citation as somebody wrote it, kept apart from what it is read as. */
  readonly asCited?: string
  /** What is required, in own words. */
  readonly requirement?: string
}

/** Where requirements come from besides a standard: an own document, law, a contract, the customer. */
const otherCriterionKinds = ['document', 'statutory', 'contract', 'customer'] as const

/** A requirement from elsewhere: what is required must be said, because no catalogue knows it. */
export interface OtherCriterion {
  readonly kind: (typeof otherCriterionKinds)[number]
  /** The document, law, contract or order. */
  readonly title: string
  readonly section?: string
  readonly requirement: string
}

/** What the facts are held against (ISO 9000: audit criteria). */
export type Criterion = ClauseCriterion | OtherCriterion

export const criterionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('clause'),
    reference: reference(),
    asCited: z.exactOptional(line()),
    requirement: z.exactOptional(text()),
  }),
  z.strictObject({ kind: option(otherCriterionKinds), title: line(), section: z.exactOptional(line()), requirement: text() }),
])
