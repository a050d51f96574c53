import type { Decider, EventOf, EventType, Spec } from './decider'

/** One event applied: the aggregate's own evolution, with the revision kept here so that no evolution can forget it. */
export const step = <S extends Spec>(decider: Decider<S>, state: S['state'], event: EventOf<S>): S['state'] => {
  const type = event.type as EventType<S>
  const next = decider.evolve[type](state, event.data as S['events'][EventType<S>], event.metadata) // event.type chose both
  const { revision } = event.metadata
  return next === state || Object.isFrozen(next) ? { ...next, revision } : Object.assign(next, { revision })
}

/** The state before the first event of a log. */
export const start = <S extends Spec>(decider: Decider<S>, event: EventOf<S>): S['state'] =>
  decider.start(event.metadata.subject as S['state']['id']) // written by execute for this aggregate
