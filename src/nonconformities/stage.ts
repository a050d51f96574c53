import type { Context } from '../core/context'
import { compareTimes } from '../core/dates/time'
import type { NonconformityCase } from './model/nonconformity-case'
import { actionsOf, causesOf, correctionsOf } from './round'

/** What an open case is at; derived, never stored. */
export const stages = ['correct', 'analyse', 'decide', 'plan', 'implement', 'verify', 'watch', 'ready-to-close'] as const
export type Stage = (typeof stages)[number]

/**
 * The stage of an open case: the first step of its round that still lacks something.
 *
 * @param state - a case
 * @param context - `now` and `timeZone`, for the watch over an undetermined cause
 * @returns the stage, or nothing when the case is not open
 */
export const stageOf = (state: NonconformityCase, { now, timeZone }: Pick<Context, 'now' | 'timeZone'>): Stage | undefined => {
  if (state.status !== 'open') return undefined
  const { causeException: exception, decision, verdict } = state
  if (correctionsOf(state).length === 0) return 'correct'
  if (!state.extent || (causesOf(state).length === 0 && !exception)) return 'analyse'
  if (!decision) return 'decide'
  const running = actionsOf(state).filter(({ status }) => status !== 'cancelled')
  if (decision.needed && (running.length === 0 || verdict?.verdict === 'not-effective' || verdict?.verdict === 'partly')) return 'plan'
  if (running.some(({ status }) => status === 'planned')) return 'implement'
  if (decision.needed && verdict?.verdict !== 'effective') return 'verify'
  if (exception?.kind === 'undetermined' && causesOf(state).length === 0 && compareTimes(exception.review, now, timeZone) > 0)
    return 'watch'
  return 'ready-to-close'
}
