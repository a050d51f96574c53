import {
  type Command,
  type CommandType,
  type Context,
  type EventOf,
  execute,
  type Finding,
  type NonconformityCase,
  type NonconformityCommands,
  type NonconformityPolicy,
  type NonconformitySpec,
  nonconformity,
  orThrow,
} from 'clausebook'
import { contextOf } from './context'

/** A well-formed finding: the hydrant that gives no signal. */
export const hydrantFinding: Finding = {
  id: 'fnd_hydrant',
  title: 'Hydrant alarm without signal',
  statement: 'One hydrant of three tested gave no signal at the fire control centre.',
  criteria: [
    { kind: 'clause', reference: 'iso9001:2015/7.1.3' },
    {
      kind: 'document',
      title: 'Hydrant maintenance procedure',
      requirement: 'Each month 10 % of the hydrants are tested; each gives a signal.',
    },
  ],
  evidence: [
    {
      kind: 'test',
      description: 'Alarm button pressed, no signal',
      place: 'Fire control centre',
      sample: { nonconforming: 1, examined: 3 },
    },
  ],
  source: 'internal-audit',
  department: 'Fire control',
  detected: '2026-11-02',
}

type Step = { [Type in CommandType<NonconformitySpec>]: Command<Type, NonconformityCommands[Type]> }[CommandType<NonconformitySpec>]

/** A case on its way: what it is now and everything that happened. */
export interface Journey {
  readonly state: NonconformityCase
  readonly events: readonly EventOf<NonconformitySpec>[]
}

/** Carries out commands in a row; throws at the first refusal. */
export const walk = (steps: readonly Step[], context: Context<NonconformityPolicy> = contextOf(), from?: Journey): Journey =>
  steps.reduce<Journey>(
    (journey, step) => {
      const { state, events } = orThrow(execute(nonconformity, journey.state, step, context))
      return { state, events: [...journey.events, ...events] }
    },
    from ?? { state: nonconformity.start('nc_0001'), events: [] },
  )

/** The steps to an open case. */
export const opening: readonly Step[] = [
  { type: 'report', data: { finding: hydrantFinding, occurred: '2026-11-02', detected: '2026-11-02' } },
  { type: 'accept', data: { owner: 'engineering-manager', grading: { decided: 'minor' } } },
]

/** The steps from an open case to a decision that action is needed; the cause has the id that a counting context gives it. */
export const analysing: readonly Step[] = [
  { type: 'record-correction', data: { outcome: 'done', description: 'Push button replaced', on: '2026-11-03' } },
  { type: 'assess-extent', data: { outcome: 'assessed', looked: ['all hydrants of the house'], examined: 42, found: 0, on: '2026-11-04' } },
  {
    type: 'record-cause',
    data: { description: 'Cable joint corrodes in the damp shaft', kind: 'occurrence', standing: 'confirmed', method: 'five-whys' },
  },
  { type: 'decide-action', data: { needed: true, justification: 'Fire safety; the fault came back three times.' } },
]

/** A case with one action planned against its one cause. */
export const planned = (context = contextOf()): Journey => {
  const analysed = walk([...opening, ...analysing], context)
  const causes = analysed.state.causes.map(({ id }) => id)
  return walk(
    [
      {
        type: 'plan-action',
        data: { description: 'Reroute the cable', owner: 'engineering-manager', start: '2026-11-05', due: '2026-11-20', causes },
      },
      {
        type: 'set-effectiveness',
        data: {
          measure: 'Failed alarm tests',
          target: 'none in the next two monthly tests',
          window: { kind: 'until', date: '2026-11-22' },
        },
      },
    ],
    context,
    analysed,
  )
}

/** A case whose actions are done and judged effective: ready to close. */
export const judged = (context = contextOf()): Journey => {
  const before = planned(context)
  const action = before.state.actions[0]?.id ?? 'act_none'
  return walk(
    [
      {
        type: 'complete-action',
        data: { action, on: '2026-11-15', evidence: [{ kind: 'record', description: 'Work order closed', identification: 'WO-118' }] },
      },
      { type: 'judge-effectiveness', data: { verdict: 'effective', basis: 'Two tests without failure', on: '2026-11-23' } },
    ],
    context,
    before,
  )
}

/** The closing statement of an effective case. */
export const effectively = { kind: 'effective', risksUpdated: { answer: 'no' }, systemChanged: { answer: 'not-applicable' } } as const

/** A closed case. */
export const closedCase = (context = contextOf()): Journey => walk([{ type: 'close', data: effectively }], context, judged(context))
