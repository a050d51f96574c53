import type { Decider, EventOf, Spec } from './decider'
import { deepFreeze } from './freeze'
import { start, step } from './step'

/** One entry of a history: what happened and how the record stood afterwards. */
export interface HistoryEntry<S extends Spec> {
  readonly event: EventOf<S>
  readonly state: S['state']
}

/**
 * Walks through the log, oldest first, with the state after each event. Comments and other things that only the log keeps are found here.
 *
 * @param decider - the aggregate
 * @param events - all events of one aggregate
 * @returns an iterable that computes as it is read
 */
export function* history<S extends Spec>(decider: Decider<S>, events: Iterable<EventOf<NoInfer<S>>>): Generator<HistoryEntry<S>> {
  let state: S['state'] | undefined
  for (const event of events) {
    state = deepFreeze(step(decider, state ?? start(decider, event), event))
    yield { event, state }
  }
}
