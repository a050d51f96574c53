import * as z from 'zod/mini'
import type { Time } from '../core/dates/time'
import { extensions, id, line, list, option, text, time } from '../core/fields'
import type { Extensions } from '../core/json'
import { type Criterion, criterionSchema } from './criterion'
import { type Evidence, evidenceSchema } from './evidence'
import { type Grade, grades } from './grade'

/** How the facts came to light. */
export const findingSources = [
  'internal-audit',
  'second-party-audit',
  'external-audit',
  'complaint',
  'inspection',
  'self-report',
  'monitoring',
  'other',
] as const
export type FindingSource = (typeof findingSources)[number]

/**
 * The result of holding evidence against criteria (ISO 9000: audit finding).
 * A record may lack a requirement or evidence while it is being written; `checkFinding` says whether it is well-formed.
 */
export interface Finding {
  readonly id: `fnd_${string}`
  readonly title?: string
  /** What is not (or well) fulfilled, in one or a few sentences: no cause, no remedy, no name. */
  readonly statement: string
  readonly criteria: readonly Criterion[]
  readonly evidence: readonly Evidence[]
  readonly source: FindingSource
  readonly grade?: Grade
  readonly department?: string
  readonly process?: string
  readonly place?: string
  readonly detected?: Time
  readonly extensions?: Extensions
}

export const findingSchema = z.strictObject({
  id: id('fnd'),
  title: z.exactOptional(line()),
  statement: text(),
  criteria: list(criterionSchema),
  evidence: list(evidenceSchema),
  source: option(findingSources),
  grade: z.exactOptional(option(grades)),
  department: z.exactOptional(line()),
  process: z.exactOptional(line()),
  place: z.exactOptional(line()),
  detected: z.exactOptional(time()),
  extensions: extensions(),
})
