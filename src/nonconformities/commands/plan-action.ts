import { freshId } from '../../core/fresh-id'
import { inOrder } from '../../core/time-rules'
import { type ActionPlan, actionPlanSchema } from '../model/action'
import { actionCausesKnown } from '../rules/action-causes-known'
import { actionDecided } from '../rules/action-decided'
import { actionWanted } from '../rules/action-wanted'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

/** Plans one corrective action, aimed at causes; a verdict given before it no longer counts. */
export const planAction: CaseCommand<'plan-action'> = {
  data: actionPlanSchema,
  needs: [statusFits('open'), actionDecided, actionWanted],
  checks: [actionCausesKnown, inOrder((_, { start, due }: ActionPlan) => [{ time: [['due'], due], earliest: start, after: 'start' }])],
  decide: ({ cycle, actions }, data, { newId }) => [
    { type: 'action-planned', data: { action: { ...data, id: freshId(newId, 'act', actions), cycle, status: 'planned' } } },
  ],
}
