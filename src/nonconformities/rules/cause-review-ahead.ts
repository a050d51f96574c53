import { compareTimes, dayOf } from '../../core/dates/time'
import type { CauseException } from '../model/cause-exception'
import type { CaseCheck } from '../spec'

/** A watch has a time to watch: its review lies ahead. */
export const causeReviewAhead: CaseCheck<CauseException> = {
  id: 'cause-review-ahead',
  fixed: true,
  unmet: (_, exception, { now, timeZone }) =>
    exception.kind === 'undetermined' && compareTimes(exception.review, now, timeZone) <= 0
      ? [{ path: ['review'], params: { review: exception.review, today: dayOf(now, timeZone) } }]
      : [],
}
