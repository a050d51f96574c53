import type { Action } from './model/action'
import type { Cause } from './model/cause'
import type { Correction } from './model/correction'
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
