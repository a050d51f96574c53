import * as z from 'zod/mini'
import type { Time } from '../../core/dates/time'
import { extensions, line, text, time } from '../../core/fields'
import type { Extensions } from '../../core/json'
import { type Finding, findingSchema } from '../../findings/finding'

/** What is reported: the facts as a finding, which a mere suspicion may still leave without a requirement. */
export interface Report {
  readonly finding: Finding
  /** The case number that the organisation gave; never counted by the library. */
  readonly caseNumber?: string
  /** Who owns the finding and speaks for it: the auditor, the customer. */
  readonly issuer?: string
  readonly occurred?: Time
  readonly detected?: Time
  readonly immediateRisk?: string
  readonly extensions?: Extensions
}

export const reportSchema = z.strictObject({
  finding: findingSchema,
  caseNumber: z.exactOptional(line()),
  issuer: z.exactOptional(line()),
  occurred: z.exactOptional(time()),
  detected: z.exactOptional(time()),
  immediateRisk: z.exactOptional(text()),
  extensions: extensions(),
})
