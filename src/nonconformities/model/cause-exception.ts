import * as z from 'zod/mini'
import type { CalendarDate } from '../../core/dates/calendar-date'
import { date, list, text } from '../../core/fields'

/** Why a case goes on without a cause: it was looked for in vain and is watched, or it is trivial. */
export type CauseException =
  | {
      readonly kind: 'undetermined'
      readonly attempts: readonly string[]
      readonly interimControl: string
      /** When the watch is looked at again. */
      readonly review: CalendarDate
    }
  | { readonly kind: 'waived'; readonly reason: string }

export const causeExceptionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('undetermined'), attempts: list(text(), 1), interimControl: text(), review: date() }),
  z.strictObject({ kind: z.literal('waived'), reason: text() }),
])
