import * as z from 'zod/mini'
import type { Instant } from '../../core/dates/instant'
import { count, instant, line, option, text } from '../../core/fields'

/** How a case ends: its actions worked, or correction was enough. */
export const closureKinds = ['effective', 'correction-only'] as const

/** An answer that 2015 10.2.1 e) or f) asks for: risks and opportunities, or the system itself, updated where needed. */
export interface Answer {
  readonly answer: 'yes' | 'no' | 'not-applicable'
  /** Where the change can be found. */
  readonly reference?: string
}

/** What the closer states. */
export interface ClosureStatement {
  readonly kind: (typeof closureKinds)[number]
  readonly risksUpdated: Answer
  readonly systemChanged: Answer
  readonly lessons?: string
}

/** A closure as the case keeps it; a reopened case has several. */
export interface Closure extends ClosureStatement {
  readonly cycle: number
  readonly at: Instant
  readonly by: string
}

const answerSchema = z.strictObject({ answer: option(['yes', 'no', 'not-applicable']), reference: z.exactOptional(line()) })
const statement = { kind: option(closureKinds), risksUpdated: answerSchema, systemChanged: answerSchema, lessons: z.exactOptional(text()) }

export const closureStatementSchema = z.strictObject(statement)
export const closureSchema = z.strictObject({ ...statement, cycle: count(1), at: instant(), by: line() })
