import { unless } from '../../core/rule'
import { causesOf } from '../round'
import type { CaseCheck } from '../spec'

/** The cause named stands in this round. */
export const causeKnown: CaseCheck<{ readonly cause: string }> = {
  id: 'cause-known',
  fixed: true,
  unmet: (state, { cause }) =>
    unless(
      causesOf(state).some(({ id }) => id === cause),
      ['cause'],
      { cause },
    ),
}
