import type { ClosureStatement } from '../model/closure'
import type { CaseCheck } from '../spec'

/** The kind of closure is the one that the decision on action leads to. */
export const closureKindFits: CaseCheck<ClosureStatement> = {
  id: 'closure-kind-fits',
  fixed: true,
  unmet: ({ decision }, { kind }) => {
    if (!decision) return []
    const expected = decision.needed ? 'effective' : 'correction-only'
    return kind === expected ? [] : [{ path: ['kind'], params: { kind, expected } }]
  },
}
