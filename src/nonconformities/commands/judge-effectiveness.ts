import type { CalendarDate } from '../../core/dates/calendar-date'
import { inOrder, notInFuture, type TimeOrder } from '../../core/time-rules'
import { type Verdict, verdictSchema } from '../model/effectiveness'
import type { NonconformityCase } from '../model/nonconformity-case'
import { actionsOf } from '../round'
import { actionDecided } from '../rules/action-decided'
import { actionPlanned } from '../rules/action-planned'
import { actionWanted } from '../rules/action-wanted'
import { criterionSet } from '../rules/criterion-set'
import { failureBeforeVerdict } from '../rules/failure-before-verdict'
import { opportunitiesObserved } from '../rules/opportunities-observed'
import { statusFits } from '../rules/status-fits'
import { verdictAfterActions } from '../rules/verdict-after-actions'
import { verifierIndependent } from '../rules/verifier-independent'
import { windowElapsed } from '../rules/window-elapsed'
import type { CaseCommand } from '../spec'

/** What is observed before an action is done says nothing about the action. */
const windowAfter = (state: NonconformityCase, date: CalendarDate): readonly TimeOrder[] =>
  actionsOf(state).flatMap((action): TimeOrder[] =>
    action.status === 'done' ? [{ time: [['criterion', 'window', 'date'], date], earliest: action.completedOn, after: 'completion' }] : [],
  )

/** Judges whether the actions worked, by the criterion set before. */
export const judgeEffectiveness: CaseCommand<'judge-effectiveness'> = {
  data: verdictSchema,
  needs: [statusFits('open'), actionDecided, actionWanted, actionPlanned, criterionSet],
  checks: [
    verdictAfterActions,
    notInFuture(({ on }: Verdict) => [[['on'], on]]),
    inOrder((state, { on }: Verdict) =>
      actionsOf(state).flatMap((action): TimeOrder[] =>
        action.status === 'done' ? [{ time: [['on'], on], earliest: action.completedOn, after: 'completion' }] : [],
      ),
    ),
    inOrder((state, { verdict, early }: Verdict) =>
      verdict !== 'effective' || early !== undefined || state.criterion?.window.kind !== 'until'
        ? []
        : windowAfter(state, state.criterion.window.date),
    ),
    failureBeforeVerdict,
    windowElapsed,
    opportunitiesObserved,
    verifierIndependent,
  ],
  decide: (_, data) => [{ type: 'effectiveness-judged', data: { verdict: data } }],
}
