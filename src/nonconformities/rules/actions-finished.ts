import type { CaseNeed } from '../spec'

/** No action of the case is still running, of whatever round. */
export const actionsFinished: CaseNeed = {
  id: 'actions-finished',
  fixed: true,
  unmet: ({ actions }) =>
    actions.flatMap(({ id, status, description, due }, position) =>
      status === 'planned' ? [{ path: ['actions', position, 'status'], params: { action: id, description, due } }] : [],
    ),
}
