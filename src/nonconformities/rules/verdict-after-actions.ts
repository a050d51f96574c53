import type { Verdict } from '../model/effectiveness'
import { actionsOf } from '../round'
import type { CaseCheck } from '../spec'

/** A favourable verdict needs every action of the round done; an unfavourable one is possible at any time. */
export const verdictAfterActions: CaseCheck<Verdict> = {
  id: 'actions-finished',
  fixed: true,
  unmet: (state, { verdict }) =>
    verdict === 'not-effective' || verdict === 'not-assessable'
      ? []
      : actionsOf(state).flatMap(({ id, status, description, due }) =>
          status === 'planned'
            ? [
                {
                  path: ['actions', state.actions.findIndex((action) => action.id === id), 'status'],
                  params: { action: id, description, due },
                },
              ]
            : [],
        ),
}
