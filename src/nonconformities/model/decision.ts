import * as z from 'zod/mini'
import { text } from '../../core/fields'

/** Whether action against the cause is needed, in proportion to the effects (2015 10.2.1 b). */
export interface Decision {
  readonly needed: boolean
  readonly justification: string
}

export const decisionSchema = z.strictObject({ needed: z.boolean(), justification: text() })
