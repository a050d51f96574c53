import type { Decider, EventOf, EventType, Spec } from './decider'

/**
 * One event applied: the aggregate's own evolution, with the revision kept here so that no evolution can forget it.
 * `own` says that nobody else holds the state, so that an event which changes nothing need not copy it.
 */
export const step = <S extends Spec>(decider: Decider<S>, state: S['state'], event: EventOf<S>, own = false): S['state'] => {
  const type = event.type as EventType<S>
  const next = decider.evolve[type](state, event.data as S['events'][EventType<S>], event.metadata) // event.type chose both
  const { revision } = event.metadata
  if ((next === state && !own) || Object.isFrozen(next)) return { ...next, revision }
  const fresh: { revision: number } = next // made by this evolution: a second copy would cost as much as the first
  fresh.revision = revision
  return next
}

/** The state before the first event of a log. */
export const start = <S extends Spec>(decider: Decider<S>, event: EventOf<S>): S['state'] =>
  decider.start(event.metadata.subject as S['state']['id']) // written by execute for this aggregate
