import { unless } from '../../core/rule'
import type { CaseCheck } from '../spec'

/** The action named is one of the case's. */
export const actionKnown: CaseCheck<{ readonly action: string }> = {
  id: 'action-known',
  fixed: true,
  unmet: ({ actions }, { action }) =>
    unless(
      actions.some(({ id }) => id === action),
      ['action'],
      { action },
    ),
}
