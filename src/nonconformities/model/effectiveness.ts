import * as z from 'zod/mini'
import type { CalendarDate } from '../../core/dates/calendar-date'
import { count, date, id, line, option, text } from '../../core/fields'
import { type ObservationWindow, observationWindowSchema } from './observation-window'

/** By what the actions will be judged, set before the verdict (2015 10.2.1 d). */
export interface EffectivenessCriterion {
  readonly measure: string
  readonly baseline?: string
  readonly target: string
  readonly window: ObservationWindow
}

export const verdicts = ['effective', 'partly', 'not-effective', 'not-assessable'] as const

/** The judgement whether the actions worked. */
export interface Verdict {
  readonly verdict: (typeof verdicts)[number]
  /** What it rests on. */
  readonly basis: string
  readonly on: CalendarDate
  /** How many opportunities were observed, where the window counts them. */
  readonly observed?: number
  /** Why it could be judged before the window was over: a one-off physical fix, for instance. */
  readonly early?: string
}

/** A verdict with who gave it. */
export interface RecordedVerdict extends Verdict {
  readonly by: string
}

/** The last unfavourable verdict of a round, and the actions it was about: it asks for another action, whatever else is decided later. */
export interface Failure {
  readonly verdict: RecordedVerdict
  readonly actions: readonly `act_${string}`[]
}

const verdict = {
  verdict: option(verdicts),
  basis: text(),
  on: date(),
  observed: z.exactOptional(count()),
  early: z.exactOptional(text()),
}

export const effectivenessCriterionSchema = z.strictObject({
  measure: text(),
  baseline: z.exactOptional(text()),
  target: text(),
  window: observationWindowSchema,
})
export const verdictSchema = z.strictObject(verdict)
export const recordedVerdictSchema = z.strictObject({ ...verdict, by: line() })
export const failureSchema = z.strictObject({ verdict: recordedVerdictSchema, actions: z.array(id('act')) })
