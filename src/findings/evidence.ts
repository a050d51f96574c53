import * as z from 'zod/mini'
import type { Time } from '../core/dates/time'
import { count, id, line, option, text, time } from '../core/fields'

/** Kinds of objective evidence (ISO 9000: obtained by observation, measurement, test or other means). */
export const evidenceKinds = ['record', 'document', 'observation', 'interview', 'measurement', 'test', 'object'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** What a count stands on: `nonconforming` of `examined`, drawn from a `population` if it is known. */
export interface Sample {
  readonly nonconforming: number
  readonly examined: number
  readonly population?: number
}

/** One piece of objective evidence, with what is needed to find it again. */
export interface Evidence {
  readonly id?: `evd_${string}`
  readonly kind: EvidenceKind
  readonly description: string
  /** Number, name or mark by which it is found again: a record number, a room, a device. */
  readonly identification?: string
  readonly place?: string
  readonly at?: Time
  /** Role of the person interviewed or observed; never a name. */
  readonly role?: string
  readonly sample?: Sample
}

const sampleSchema = z.strictObject({ nonconforming: count(), examined: count(1), population: z.exactOptional(count(1)) })

export const evidenceSchema = z.strictObject({
  id: z.exactOptional(id('evd')),
  kind: option(evidenceKinds),
  description: text(),
  identification: z.exactOptional(line()),
  place: z.exactOptional(line()),
  at: z.exactOptional(time()),
  role: z.exactOptional(line()),
  sample: z.exactOptional(sampleSchema),
})
