import { notInFuture } from '../../core/time-rules'
import { type Extent, extentSchema } from '../model/extent'
import { extentWithinBounds } from '../rules/extent-within-bounds'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

/** Records whether similar nonconformities exist or could occur, or why that need not be looked for. */
export const assessExtent: CaseCommand<'assess-extent'> = {
  data: extentSchema,
  needs: [statusFits('open')],
  checks: [extentWithinBounds, notInFuture((extent: Extent) => [[['on'], extent.outcome === 'assessed' ? extent.on : undefined]])],
  decide: (_, data) => [{ type: 'extent-assessed', data: { extent: data } }],
}
