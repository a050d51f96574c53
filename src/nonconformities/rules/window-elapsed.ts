import { compareTimes } from '../../core/dates/time'
import type { Verdict } from '../model/effectiveness'
import type { CaseCheck } from '../spec'

/** A favourable verdict waits for the end of the observation window, unless it says why it need not. */
export const windowElapsed: CaseCheck<Verdict> = {
  id: 'window-elapsed',
  unmet: ({ criterion }, { verdict, on, early }, { timeZone }) =>
    criterion?.window.kind !== 'until' ||
    early !== undefined ||
    (verdict !== 'effective' && verdict !== 'partly') ||
    compareTimes(on, criterion.window.date, timeZone) >= 0
      ? []
      : [{ path: ['on'], params: { until: criterion.window.date } }],
}
