import type { CaseCheck } from '../spec'

/** Only a planned action can be completed or cancelled. */
export const actionRunning: CaseCheck<{ readonly action: string }> = {
  id: 'action-running',
  fixed: true,
  unmet: ({ actions }, { action: id }) => {
    const action = actions.find((entry) => entry.id === id)
    return action && action.status !== 'planned' ? [{ path: ['action'], params: { action: id, status: action.status } }] : []
  },
}
