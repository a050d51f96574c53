import type { Grading } from '../model/grading'
import type { CaseCheck } from '../spec'

/** A grade decided otherwise than proposed says why. */
export const gradeReasonPresent: CaseCheck<{ readonly owner: string; readonly grading?: Grading }> = {
  id: 'grade-reason-present',
  unmet: (_, { grading }) =>
    grading?.proposed !== undefined && grading.proposed !== grading.decided && grading.reason === undefined
      ? [{ path: ['grading', 'reason'], params: { proposed: grading.proposed, decided: grading.decided } }]
      : [],
}
