import type { EventOf, Metadata } from '../../../core/decider'
import { evolveCase, startCase } from '../../../nonconformities/evolve'
import type { NonconformityCase } from '../../../nonconformities/model/nonconformity-case'
import type { NonconformitySpec } from '../../../nonconformities/spec'

/** One round of work on a case. Its `state` is the case as the round left it, or nothing when only the log knows and was not given. */
export interface Round {
  readonly number: number
  readonly state?: NonconformityCase
}

type Evolution = (state: NonconformityCase, data: unknown, metadata: Metadata) => NonconformityCase

const endings = (state: NonconformityCase, events: readonly EventOf<NonconformitySpec>[]): ReadonlyMap<number, NonconformityCase> => {
  const found = new Map<number, NonconformityCase>()
  let current = startCase(state.id)
  for (const { type, data, metadata } of events) {
    if (metadata.subject !== state.id) continue
    if (type === 'reopened') found.set(current.cycle, current)
    const evolution = evolveCase[type] as Evolution // the type of the event chose both the evolution and the data
    current = evolution(current, data, metadata)
  }
  return found
}

/** The rounds of a case, first to last; the last one is as the case stands. */
export const roundsOf = (state: NonconformityCase, events: readonly EventOf<NonconformitySpec>[] = []): readonly Round[] => {
  const ended = state.cycle > 1 ? endings(state, events) : new Map<number, NonconformityCase>()
  return Array.from({ length: state.cycle }, (_, index) => {
    const number = index + 1
    const then = number === state.cycle ? state : ended.get(number)
    return then ? { number, state: then } : { number }
  })
}
