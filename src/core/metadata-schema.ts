import * as z from 'zod/mini'
import { count, instant, line, text } from './fields'

/** Schema of an event's metadata. */
export const metadataSchema = z.strictObject({
  id: line(),
  subject: line(),
  revision: count(1),
  at: instant(),
  by: line(),
  reason: z.exactOptional(text()),
  meaning: z.exactOptional(line()),
  policy: z.strictObject({ id: line(), version: line() }),
  schema: count(1),
})
