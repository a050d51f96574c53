import type { Grade } from '../../../findings/grade'
import type { CaseStatus } from '../../../nonconformities/model/nonconformity-case'
import type { Tone } from '../../block'
import type { Terms } from '../../labels/terms/terms'

/** How each grade is meant. */
export const gradeTones: Readonly<Record<Grade | 'ungraded', Tone>> = {
  major: 'bad',
  minor: 'attention',
  observation: 'neutral',
  opportunity: 'neutral',
  conformity: 'good',
  'good-practice': 'good',
  ungraded: 'neutral',
}

/** How each status of a case is meant. */
export const statusTones: Readonly<Record<CaseStatus, Tone>> = {
  unreported: 'neutral',
  reported: 'attention',
  open: 'attention',
  closed: 'good',
  rejected: 'neutral',
  merged: 'neutral',
  withdrawn: 'neutral',
}

/** How each status of an action is meant. */
export const actionTones: Readonly<Record<keyof Terms['actionStatuses'], Tone>> = {
  planned: 'neutral',
  done: 'good',
  cancelled: 'neutral',
  overdue: 'bad',
}
