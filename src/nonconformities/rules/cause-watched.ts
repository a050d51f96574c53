import { compareTimes } from '../../core/dates/time'
import { causesOf } from '../round'
import type { CaseNeed } from '../spec'

/** A case whose cause stayed undetermined is watched until its review date, unless a cause is confirmed after all. */
export const causeWatched: CaseNeed = {
  id: 'cause-watched',
  unmet: (state, { now, timeZone }) => {
    const exception = state.causeException
    if (
      exception?.kind !== 'undetermined' ||
      causesOf(state).some(({ standing }) => standing === 'confirmed') ||
      compareTimes(exception.review, now, timeZone) <= 0
    )
      return []
    return [{ path: ['causeException', 'review'], params: { review: exception.review } }]
  },
}
