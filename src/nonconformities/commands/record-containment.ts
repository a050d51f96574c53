import { freshId } from '../../core/fresh-id'
import { notInFuture } from '../../core/time-rules'
import { type ContainmentEntry, containmentEntrySchema } from '../model/containment'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

/** Records interim control; possible as soon as the case is reported. */
export const recordContainment: CaseCommand<'record-containment'> = {
  data: containmentEntrySchema,
  needs: [statusFits('reported', 'open')],
  checks: [notInFuture(({ on }: ContainmentEntry) => [[['on'], on]])],
  decide: ({ containments }, data, { newId }) => [
    { type: 'containment-recorded', data: { containment: { ...data, id: freshId(newId, 'con', containments) } } },
  ],
}
