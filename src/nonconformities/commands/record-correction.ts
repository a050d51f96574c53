import { freshId } from '../../core/fresh-id'
import { inOrder, notInFuture, type PlacedTime } from '../../core/time-rules'
import { type CorrectionEntry, correctionEntrySchema } from '../model/correction'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

const timeOf = (entry: CorrectionEntry) => (entry.outcome === 'done' ? entry.on : undefined)

const evidenceTimes = (entry: CorrectionEntry): readonly PlacedTime[] =>
  entry.outcome === 'done' ? (entry.evidence ?? []).map(({ at }, position) => [['evidence', position, 'at'], at]) : []

/** Records what was corrected, or why nothing could be. A correction before the record is normal: on the spot. */
export const recordCorrection: CaseCommand<'record-correction'> = {
  data: correctionEntrySchema,
  needs: [statusFits('reported', 'open')],
  checks: [
    notInFuture((entry: CorrectionEntry) => [[['on'], timeOf(entry)], ...evidenceTimes(entry)]),
    inOrder(({ report }, entry: CorrectionEntry) => [{ time: [['on'], timeOf(entry)], earliest: report?.occurred, after: 'occurrence' }]),
  ],
  decide: ({ cycle, corrections }, data, { newId }) => [
    { type: 'correction-recorded', data: { correction: { ...data, id: freshId(newId, 'cor', corrections), cycle } } },
  ],
}
