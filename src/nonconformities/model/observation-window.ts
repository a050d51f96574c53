import * as z from 'zod/mini'
import type { CalendarDate } from '../../core/dates/calendar-date'
import { count, date, text } from '../../core/fields'

/** When effectiveness can be seen: until a date, or over a number of opportunities (the next 5 batches, 200 check-ins). */
export type ObservationWindow =
  | { readonly kind: 'until'; readonly date: CalendarDate }
  | { readonly kind: 'opportunities'; readonly number: number; readonly of: string }

export const observationWindowSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('until'), date: date() }),
  z.strictObject({ kind: z.literal('opportunities'), number: count(1), of: text() }),
])
