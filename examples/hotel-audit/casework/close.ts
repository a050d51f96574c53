import type { ClosureStatement } from 'clausebook'

/** The closing statement of a case whose actions worked. */
export const effective = (changed: string): ClosureStatement => ({
  kind: 'effective',
  risksUpdated: { answer: 'yes', reference: changed },
  systemChanged: { answer: 'yes', reference: changed },
})

/** The closing statement of a case that a correction ended. */
export const byCorrection: ClosureStatement = {
  kind: 'correction-only',
  risksUpdated: { answer: 'no' },
  systemChanged: { answer: 'not-applicable' },
}
