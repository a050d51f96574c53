import { freshId } from '../../core/fresh-id'
import { causeEntrySchema } from '../model/cause'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

/** Records one cause; a case may have many. */
export const recordCause: CaseCommand<'record-cause'> = {
  data: causeEntrySchema,
  needs: [statusFits('open')],
  decide: ({ cycle, causes }, data, { newId }) => [
    { type: 'cause-recorded', data: { cause: { ...data, id: freshId(newId, 'cau', causes), cycle } } },
  ],
}
