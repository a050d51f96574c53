import * as z from 'zod/mini'
import { list } from '../../core/fields'
import { notInFuture } from '../../core/time-rules'
import { type Evidence, evidenceSchema } from '../../findings/evidence'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

export interface AddedEvidence {
  readonly evidence: readonly Evidence[]
}

/** Adds evidence to that of the report. */
export const addEvidence: CaseCommand<'add-evidence'> = {
  data: z.strictObject({ evidence: list(evidenceSchema, 1) }),
  needs: [statusFits('reported', 'open')],
  checks: [notInFuture(({ evidence }: AddedEvidence) => evidence.map(({ at }, position) => [['evidence', position, 'at'], at]))],
  decide: (_, data) => [{ type: 'evidence-added', data }],
}
