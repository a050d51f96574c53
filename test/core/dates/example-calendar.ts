import type { WorkCalendar } from '../../../src/core/dates'

/** An example, not a source: the Chinese National Day break of 2026 with its two make-up days, a Sunday before and a Saturday after. */
export const exampleCalendar: WorkCalendar = {
  weekend: [6, 7],
  holidays: ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'],
  workdays: ['2026-09-20', '2026-10-10'],
}
