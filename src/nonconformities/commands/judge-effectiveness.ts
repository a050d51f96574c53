import { inOrder, notInFuture, type TimeOrder } from '../../core/time-rules'
import { type Verdict, verdictSchema } from '../model/effectiveness'
import { actionsOf } from '../round'
import { actionDecided } from '../rules/action-decided'
import { actionPlanned } from '../rules/action-planned'
import { actionWanted } from '../rules/action-wanted'
import { criterionSet } from '../rules/criterion-set'
import { opportunitiesObserved } from '../rules/opportunities-observed'
import { statusFits } from '../rules/status-fits'
import { verdictAfterActions } from '../rules/verdict-after-actions'
import { verifierIndependent } from '../rules/verifier-independent'
import { windowElapsed } from '../rules/window-elapsed'
import type { CaseCommand } from '../spec'

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
    windowElapsed,
    opportunitiesObserved,
    verifierIndependent,
  ],
  decide: (_, data) => [{ type: 'effectiveness-judged', data: { verdict: data } }],
}
