import { unless } from '../../core/rule'
import type { Report } from '../model/report'
import type { CaseCheck } from '../spec'

/** A case needs a time to start from: when it occurred or when it was detected. */
export const occurrenceOrDetectionKnown: CaseCheck<Report> = {
  id: 'occurrence-or-detection-known',
  unmet: (_, { occurred, detected, finding }) => unless((occurred ?? detected ?? finding.detected) !== undefined, ['detected'], {}),
}
