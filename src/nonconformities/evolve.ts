import type { Decider } from '../core/decider'
import type { Action } from './model/action'
import type { NonconformityCase } from './model/nonconformity-case'
import { actionsOf } from './round'
import type { NonconformitySpec } from './spec'

const none: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** A case before anything was reported. */
export const startCase = (id: `nc_${string}`): NonconformityCase => ({
  id,
  revision: 0,
  status: 'unreported',
  cycle: 1,
  laterCriteria: none,
  laterEvidence: none,
  containments: none,
  corrections: none,
  causes: none,
  actions: none,
  closures: none,
  reopenings: none,
})

const changeAction = (actions: readonly Action[], id: string, change: (action: Action) => Action): readonly Action[] =>
  actions.map((action) => (action.id === id ? change(action) : action))

/** Most cases have no verdict yet, and leaving out what is not there would copy the case once more. */
const withoutVerdict = (state: NonconformityCase): NonconformityCase => {
  if (!state.verdict) return state
  const { verdict: _outdated, ...rest } = state
  return rest
}

/** The next state for each event; what a reopening takes away belongs to the round of work that has ended. */
export const evolveCase: Decider<NonconformitySpec>['evolve'] = {
  reported: (state, { report }, { at, by }) => ({ ...state, status: 'reported', report, reportedAt: at, reportedBy: by }),
  accepted: (state, data) => ({ ...state, status: 'open', ...data }),
  'criteria-cited': (state, { criteria }) => ({ ...state, laterCriteria: [...state.laterCriteria, ...criteria] }),
  'evidence-added': (state, { evidence }) => ({ ...state, laterEvidence: [...state.laterEvidence, ...evidence] }),
  'containment-recorded': (state, { containment }) => ({ ...state, containments: [...state.containments, containment] }),
  'correction-recorded': (state, { correction }) => ({ ...state, corrections: [...state.corrections, correction] }),
  'extent-assessed': (state, { extent }) => ({ ...state, extent }),
  'cause-recorded': (state, { cause }) => ({ ...state, causes: [...state.causes, cause] }),
  'cause-excluded': (state, { cause }) => ({
    ...state,
    causes: state.causes.map((entry) => (entry.id === cause ? { ...entry, standing: 'excluded' as const } : entry)),
  }),
  'cause-excepted': (state, { exception }) => ({ ...state, causeException: exception }),
  'action-decided': (state, { decision }) => ({ ...state, decision }),
  'action-planned': (state, { action }) => ({ ...withoutVerdict(state), actions: [...state.actions, action] }),
  'action-completed': (state, { action, on, evidence, residual }, { by }) => ({
    ...state,
    actions: changeAction(state.actions, action, (plan) => ({
      ...plan,
      status: 'done',
      completedOn: on,
      completedBy: by,
      evidence,
      ...(residual === undefined ? {} : { residual }),
    })),
  }),
  'action-cancelled': (state, { action, reason }) => ({
    ...state,
    actions: changeAction(state.actions, action, (plan) => ({ ...plan, status: 'cancelled', reason })),
  }),
  'effectiveness-set': (state, { criterion }) => ({ ...withoutVerdict(state), criterion }),
  'effectiveness-judged': (state, { verdict }, { by }) => {
    const recorded = { ...verdict, by }
    if (verdict.verdict !== 'partly' && verdict.verdict !== 'not-effective') return { ...state, verdict: recorded }
    return { ...state, verdict: recorded, failure: { verdict: recorded, actions: actionsOf(state).map(({ id }) => id) } }
  },
  commented: (state) => state,
  closed: (state, { closure }, { at, by }) => ({
    ...state,
    status: 'closed',
    closures: [...state.closures, { ...closure, cycle: state.cycle, at, by }],
  }),
  reopened: (
    {
      extent: _extent,
      causeException: _exception,
      decision: _decision,
      criterion: _criterion,
      verdict: _verdict,
      failure: _failure,
      ...state
    },
    { reopening },
  ) => ({
    ...state,
    status: 'open',
    cycle: state.cycle + 1,
    reopenings: [...state.reopenings, { ...reopening, cycle: state.cycle + 1 }],
  }),
}
