import type { Action } from './model/action'
import type { Cause } from './model/cause'
import type { Correction } from './model/correction'
import type { Failure } from './model/effectiveness'
import type { NonconformityCase } from './model/nonconformity-case'

const inRound =
  <Entry extends { readonly cycle: number }>(pick: (state: NonconformityCase) => readonly Entry[]) =>
  (state: NonconformityCase): readonly Entry[] =>
    pick(state).filter(({ cycle }) => cycle === state.cycle)

/** Corrections of the present round of work. */
export const correctionsOf: (state: NonconformityCase) => readonly Correction[] = inRound((state) => state.corrections)

/** Causes of the present round that stand: confirmed or probable. */
export const causesOf = (state: NonconformityCase): readonly Cause[] =>
  inRound(({ causes }) => causes)(state).filter(({ standing }) => standing !== 'excluded')

/** Actions of the present round, cancelled ones too. */
export const actionsOf: (state: NonconformityCase) => readonly Action[] = inRound((state) => state.actions)

/** True when the round has no unfavourable verdict, or an action that it was not about and that was not cancelled. */
export const isFailureAnswered = (state: NonconformityCase): boolean => {
  const { failure } = state
  return !failure || actionsOf(state).some(({ id, status }) => status !== 'cancelled' && !failure.actions.includes(id))
}

/** What the texts about an unfavourable verdict need to know of it. */
export const failureFacts = ({ verdict: { verdict, on } }: Failure) => ({ verdict, on })
