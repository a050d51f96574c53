import type { Action, Closure, NonconformityCase, Reopening } from 'clausebook'
import type { CaseEvent } from '../casework/journeys.ts'

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] extends readonly (infer Entry)[] ? Entry[] : Value[Key] }
export type MutableCase = Mutable<NonconformityCase>

/** The case before its first event. */
export const caseBeforeReport = ({ metadata }: CaseEvent): MutableCase => ({
  id: metadata.subject as NonconformityCase['id'], // execute wrote it
  revision: 0,
  status: 'unreported',
  cycle: 1,
  laterCriteria: [],
  laterEvidence: [],
  containments: [],
  corrections: [],
  causes: [],
  actions: [],
  closures: [],
  reopenings: [],
})

type Keep = <Value extends object>(value: Value) => Value

/** Replaces one action; the record in the event is not ours to change. */
const replaceAction = (state: MutableCase, id: string, change: (action: Action) => Action, keep: Keep): void => {
  const position = state.actions.findIndex((action) => action.id === id)
  const action = state.actions[position]
  if (action) state.actions[position] = keep(change(action))
}

/** Changes the case in place as the event says; `keep` is asked about each record that is made on the way. */
export const applyByMutation = (state: MutableCase, { type, data, metadata }: CaseEvent, keep: Keep): void => {
  state.revision = metadata.revision
  switch (type) {
    case 'reported':
      state.status = 'reported'
      state.report = data.report
      state.reportedAt = metadata.at as NonNullable<NonconformityCase['reportedAt']> // execute wrote an instant
      state.reportedBy = metadata.by
      return
    case 'accepted':
      state.status = 'open'
      state.owner = data.owner
      if (data.grading) state.grading = data.grading
      return
    case 'criteria-cited':
      state.laterCriteria.push(...data.criteria)
      return
    case 'evidence-added':
      state.laterEvidence.push(...data.evidence)
      return
    case 'containment-recorded':
      state.containments.push(data.containment)
      return
    case 'correction-recorded':
      state.corrections.push(data.correction)
      return
    case 'extent-assessed':
      state.extent = data.extent
      return
    case 'cause-recorded':
      state.causes.push(data.cause)
      return
    case 'cause-excepted':
      state.causeException = data.exception
      return
    case 'action-decided':
      state.decision = data.decision
      return
    case 'action-planned':
      if (state.verdict) delete state.verdict
      state.actions.push(data.action)
      return
    case 'action-completed':
      replaceAction(
        state,
        data.action,
        (action) => ({
          ...action,
          status: 'done',
          completedOn: data.on,
          completedBy: metadata.by,
          evidence: data.evidence,
          ...(data.residual === undefined ? {} : { residual: data.residual }),
        }),
        keep,
      )
      return
    case 'action-cancelled':
      replaceAction(state, data.action, (action) => ({ ...action, status: 'cancelled', reason: data.reason }), keep)
      return
    case 'effectiveness-set':
      if (state.verdict) delete state.verdict
      state.criterion = data.criterion
      return
    case 'effectiveness-judged':
      state.verdict = keep({ ...data.verdict, by: metadata.by })
      return
    case 'commented':
      return
    case 'closed':
      state.status = 'closed'
      state.closures.push(keep({ ...data.closure, cycle: state.cycle, at: metadata.at, by: metadata.by } as Closure))
      return
    case 'reopened':
      state.status = 'open'
      state.cycle += 1
      if (state.extent) delete state.extent
      if (state.causeException) delete state.causeException
      if (state.decision) delete state.decision
      if (state.criterion) delete state.criterion
      if (state.verdict) delete state.verdict
      state.reopenings.push(keep<Reopening>({ ...data.reopening, cycle: state.cycle }))
  }
}

/**
 * What a hurried programmer would write by hand for this one aggregate: one record for the whole replay, changed in place and frozen at the end.
 * It keeps the promises of `replay`: the events stay as they are, everything in the result is frozen.
 */
export const replayByMutation = (events: readonly CaseEvent[]): NonconformityCase => {
  const [first] = events
  if (!first) throw new Error('bench: no events')
  const state = caseBeforeReport(first)
  for (const event of events) applyByMutation(state, event, Object.freeze)
  Object.freeze(state.laterCriteria)
  Object.freeze(state.laterEvidence)
  Object.freeze(state.containments)
  Object.freeze(state.corrections)
  Object.freeze(state.causes)
  Object.freeze(state.actions)
  Object.freeze(state.closures)
  Object.freeze(state.reopenings)
  return Object.freeze(state)
}
