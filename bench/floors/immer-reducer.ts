import { produce } from 'immer'
import type { CaseEvent } from '../casework/journeys.ts'
import { applyByMutation, caseBeforeReport, type MutableCase } from './mutating-reducer.ts'

const unfrozen = <Value>(value: Value): Value => value

/** The same reducer run by immer, one produce an event, as many stores are written. */
export const replayByImmer = (events: readonly CaseEvent[]): MutableCase => {
  const [first] = events
  if (!first) throw new Error('bench: no events')
  let state = caseBeforeReport(first)
  for (const event of events) {
    state = produce(state, (draft) => applyByMutation(draft as MutableCase, event, unfrozen)) // a draft of exactly this type; immer freezes by itself
  }
  return state
}
