import { effectivenessCriterionSchema } from '../model/effectiveness'
import { actionDecided } from '../rules/action-decided'
import { actionWanted } from '../rules/action-wanted'
import { criterionBeforeVerdict } from '../rules/criterion-before-verdict'
import { failureAnswered } from '../rules/failure-answered'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

/** Sets by what, and over which window, the actions will be judged. */
export const setEffectiveness: CaseCommand<'set-effectiveness'> = {
  data: effectivenessCriterionSchema,
  needs: [statusFits('open'), actionDecided, actionWanted, criterionBeforeVerdict, failureAnswered],
  decide: (_, data) => [{ type: 'effectiveness-set', data: { criterion: data } }],
}
