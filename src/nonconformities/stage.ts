import type { Context } from '../core/context'
import { plainCalendar } from '../core/dates/work-calendar'
import type { NonconformityCase } from './model/nonconformity-case'
import { iso9001 } from './policies/iso9001'
import { actionDecided } from './rules/action-decided'
import { actionPlanned } from './rules/action-planned'
import { actionsFinished } from './rules/actions-finished'
import { causeDetermined } from './rules/cause-determined'
import { causeWatched } from './rules/cause-watched'
import { causesAnswered } from './rules/causes-answered'
import { correctionRecorded } from './rules/correction-recorded'
import { criterionSet } from './rules/criterion-set'
import { extentDecided } from './rules/extent-decided'
import { failureAnswered } from './rules/failure-answered'
import { verdictEffective } from './rules/verdict-effective'
import { verdictGiven } from './rules/verdict-given'
import type { CaseNeed } from './spec'

/** What an open case is at; derived, never stored. */
export const stages = ['correct', 'analyse', 'decide', 'plan', 'implement', 'verify', 'watch', 'ready-to-close'] as const
export type Stage = (typeof stages)[number]

/** The gates ask about the case and the day; who looks at it does not matter to them. */
const onlooker = {
  actor: { id: 'onlooker', roles: [] },
  newId: <Prefix extends string>(prefix: Prefix) => `${prefix}_0` as const,
  calendar: plainCalendar,
  policy: iso9001,
}

/** Each stage with the gates that end it, in the order of the work: a case is at the first stage of which a gate is not met. */
const gates: readonly (readonly [stage: Stage, gates: readonly CaseNeed[]])[] = [
  ['correct', [correctionRecorded]],
  ['analyse', [extentDecided, causeDetermined]],
  ['decide', [actionDecided]],
  ['plan', [actionPlanned, causesAnswered, failureAnswered]],
  ['implement', [actionsFinished]],
  ['verify', [criterionSet, verdictGiven, verdictEffective]],
  ['watch', [causeWatched]],
]

/**
 * The stage of an open case: the first step of its round that still lacks something.
 *
 * @param state - a case
 * @param context - `now` and `timeZone`, for the watch over an undetermined cause
 * @returns the stage, or nothing when the case is not open
 */
export const stageOf = (state: NonconformityCase, { now, timeZone }: Pick<Context, 'now' | 'timeZone'>): Stage | undefined => {
  if (state.status !== 'open') return undefined
  const situation = { ...onlooker, now, timeZone }
  return gates.find(([, needs]) => needs.some((need) => need.unmet(state, situation).length > 0))?.[0] ?? 'ready-to-close'
}
