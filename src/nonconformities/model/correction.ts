import * as z from 'zod/mini'
import type { Time } from '../../core/dates/time'
import { count, id, line, list, text, time } from '../../core/fields'
import { type Evidence, evidenceSchema } from '../../findings/evidence'

/**
 * What was done about the nonconformity itself (ISO 9000: correction), or why nothing could be.
 * It may precede the record: things are often put right on the spot.
 */
export type CorrectionEntry =
  | {
      readonly outcome: 'done'
      readonly description: string
      readonly on: Time
      /** Role or id of whoever did it. */
      readonly by?: string
      readonly onTheSpot?: boolean
      readonly evidence?: readonly Evidence[]
    }
  | { readonly outcome: 'not-possible'; readonly reason: string }

/** A correction entry as the case keeps it. */
export type Correction = CorrectionEntry & { readonly id: `cor_${string}`; readonly cycle: number }

const done = {
  outcome: z.literal('done'),
  description: text(),
  on: time(),
  by: z.exactOptional(line()),
  onTheSpot: z.exactOptional(z.boolean()),
  evidence: z.exactOptional(list(evidenceSchema)),
}
const notPossible = { outcome: z.literal('not-possible'), reason: text() }
const kept = { id: id('cor'), cycle: count(1) }

export const correctionEntrySchema = z.discriminatedUnion('outcome', [z.strictObject(done), z.strictObject(notPossible)])
export const correctionSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ ...done, ...kept }),
  z.strictObject({ ...notPossible, ...kept }),
])
