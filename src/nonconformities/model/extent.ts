import * as z from 'zod/mini'
import type { CalendarDate } from '../../core/dates/calendar-date'
import { count, date, line, list, text } from '../../core/fields'

/** Whether similar nonconformities exist or could occur (2015 10.2.1 b 3): looked for, or not with a reason. */
export type Extent =
  | {
      readonly outcome: 'assessed'
      /** Places, products or periods that were looked at. */
      readonly looked: readonly string[]
      readonly examined: number
      readonly found: number
      readonly on: CalendarDate
      readonly remarks?: string
    }
  | { readonly outcome: 'not-needed'; readonly reason: string }

export const extentSchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('assessed'),
    looked: list(line(), 1),
    examined: count(),
    found: count(),
    on: date(),
    remarks: z.exactOptional(text()),
  }),
  z.strictObject({ outcome: z.literal('not-needed'), reason: text() }),
])
