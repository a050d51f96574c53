import type { Decider, EventOf, Spec } from './decider'
import { deepFreeze } from './freeze'
import { ClausebookError } from './or-throw'
import { start, step } from './step'

/**
 * Rebuilds a state from its events, oldest first. The events are trusted: read foreign ones with `readEvents` first.
 *
 * @param decider - the aggregate
 * @param events - all events of one aggregate, as `execute` or `readEvents` gave them
 * @param from - the state that the events follow, when they are not the whole log
 * @returns the frozen state; it shares structure with the events, which are never changed, but frozen along
 * @throws {ClausebookError} `list-too-short` when there is neither an event nor a state: an id can only come from one
 */
export const replay = <S extends Spec>(
  decider: Decider<S>,
  events: Iterable<EventOf<NoInfer<S>>>,
  from?: NoInfer<S>['state'],
): S['state'] => {
  let state = from
  let own = false
  for (const event of events) {
    state = step(decider, state ?? start(decider, event), event, own)
    own = true
  }
  if (state === undefined)
    throw new ClausebookError([{ code: 'list-too-short', severity: 'error', path: [], params: { minimum: 1, length: 0 } }])
  return deepFreeze(state)
}
