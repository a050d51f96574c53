import { causeExceptionSchema } from '../model/cause-exception'
import { causeReviewAhead } from '../rules/cause-review-ahead'
import { causeWaiverOpen } from '../rules/cause-waiver-open'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

/** Declares that the cause stays undetermined and is watched, or waives it as trivial; both with their reasons. */
export const exceptCause: CaseCommand<'except-cause'> = {
  data: causeExceptionSchema,
  needs: [statusFits('open')],
  checks: [causeReviewAhead, causeWaiverOpen],
  decide: (_, data) => [{ type: 'cause-excepted', data: { exception: data } }],
}
