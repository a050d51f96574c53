import { type EventOf, execute, type NonconformityCase, type NonconformitySpec, nonconformity, orThrow } from 'clausebook'
import { benchContext } from './context.ts'
import type { Step } from './steps.ts'
import * as steps from './steps.ts'

export type CaseEvent = EventOf<NonconformitySpec>

/** A case and everything that happened to it. */
export interface Journey {
  readonly state: NonconformityCase
  readonly events: readonly CaseEvent[]
}

type Planned = Step | ((state: NonconformityCase) => Step)

const plan = (state: NonconformityCase): Step => steps.planAction(state.causes.map(({ id }) => id))
const complete = ({ actions: [action] }: NonconformityCase): Step => steps.completeAction(action?.id ?? 'act_none')

/** Carries out commands; the events are those that `execute` gives: frozen, with full metadata. A refusal throws. */
export const travel = (way: readonly Planned[], from?: Journey): Journey => {
  const context = benchContext()
  const events: CaseEvent[] = [...(from?.events ?? [])]
  let state = from?.state ?? nonconformity.start(context.newId('nc'))
  for (const step of way) {
    const outcome = orThrow(execute(nonconformity, state, typeof step === 'function' ? step(state) : step, context))
    state = outcome.state
    events.push(...outcome.events)
  }
  return { state, events }
}

const { accept, acceptUngraded, addEvidence, assessExtent, citeCriteria, closeCorrected, closeEffective, comment } = steps
const { contain, correct, correctOnTheSpot, decideAction, decideNoAction, escapeCause, exceptCause, extentNotNeeded } = steps
const { judgeEffective, reopen, report, setEffectiveness, shortReport, systemCause } = steps

/** From report to closure with everything that a case may have. */
export const wholeWay: readonly Planned[] = [
  ...[report, accept, contain, addEvidence, citeCriteria, correct, assessExtent, systemCause, escapeCause, decideAction],
  ...[plan, setEffectiveness, complete, judgeEffective, closeEffective],
]

/** Eight cases that go different ways, ten events each. No list of real cases is made of one kind. */
export const tenEventWays: readonly (readonly Planned[])[] = [
  [report, accept, correct, assessExtent, systemCause, decideAction, plan, setEffectiveness, complete, judgeEffective],
  [shortReport, accept, contain, correct, assessExtent, systemCause, decideAction, setEffectiveness, plan, complete],
  [report, acceptUngraded, correctOnTheSpot, extentNotNeeded, exceptCause, decideNoAction, comment, comment, closeCorrected, comment],
  [shortReport, contain, addEvidence, accept, comment, correct, systemCause, escapeCause, assessExtent, decideAction],
  [report, accept, correct, extentNotNeeded, exceptCause, decideNoAction, closeCorrected, reopen, correct, systemCause],
  [
    shortReport,
    addEvidence,
    citeCriteria,
    acceptUngraded,
    correctOnTheSpot,
    assessExtent,
    exceptCause,
    decideNoAction,
    closeCorrected,
    comment,
  ],
  [report, accept, systemCause, correct, assessExtent, decideAction, plan, setEffectiveness, comment, complete],
  [report, comment, accept, contain, correct, systemCause, assessExtent, decideAction, setEffectiveness, plan],
]
