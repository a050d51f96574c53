import type { Verdict } from '../model/effectiveness'
import type { CaseCheck } from '../spec'

/** A favourable verdict rests on as many opportunities as the criterion asks for, unless it says why it need not. */
export const opportunitiesObserved: CaseCheck<Verdict> = {
  id: 'opportunities-observed',
  unmet: ({ criterion }, { verdict, observed = 0, early }) =>
    criterion?.window.kind !== 'opportunities' ||
    early !== undefined ||
    (verdict !== 'effective' && verdict !== 'partly') ||
    observed >= criterion.window.number
      ? []
      : [{ path: ['observed'], params: { wanted: criterion.window.number, observed } }],
}
