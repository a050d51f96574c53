import type { Extent } from '../model/extent'
import type { CaseCheck } from '../spec'

/** Not more found than examined. */
export const extentWithinBounds: CaseCheck<Extent> = {
  id: 'extent-within-bounds',
  fixed: true,
  unmet: (_, extent) =>
    extent.outcome === 'assessed' && extent.found > extent.examined
      ? [{ path: ['found'], params: { found: extent.found, examined: extent.examined } }]
      : [],
}
