import { type Action, type Cause, iso9001, type NonconformityCase, type NonconformitySpec, type Situation, type Verdict } from 'clausebook'
import { opening, walk } from './casework'
import { contextOf } from './context'

/** What rules of the case are asked under: 24 November 2026 in Shanghai, the verifier is `auditor-1`. */
export const situation: Situation<NonconformitySpec> = { ...contextOf(), policy: iso9001 }

/** An open case with these parts; the rules are asked about it as it is, however it came about. */
export const caseWith = (changes: Partial<NonconformityCase> = {}): NonconformityCase => ({ ...walk(opening).state, ...changes })

/** A confirmed cause of the first round. */
export const causeWith = (changes: Partial<Cause> = {}): Cause => ({
  id: 'cau_joint',
  cycle: 1,
  description: 'Cable joint corrodes in the damp shaft',
  kind: 'occurrence',
  standing: 'confirmed',
  method: 'five-whys',
  ...changes,
})

const plan = {
  id: 'act_cable',
  cycle: 1,
  description: 'Reroute the cable',
  owner: 'engineering-manager',
  due: '2026-11-20',
  causes: ['cau_joint'],
} as const

type PlanChanges = Partial<Pick<Action, 'id' | 'cycle' | 'owner' | 'due' | 'causes'>>

/** A planned action of the first round. */
export const plannedAction = (changes: PlanChanges = {}): Action => ({ ...plan, ...changes, status: 'planned' })

/** A completed action of the first round. */
export const doneAction = ({ completedBy = 'technician-1', ...changes }: PlanChanges & { readonly completedBy?: string } = {}): Action => ({
  ...plan,
  ...changes,
  status: 'done',
  completedOn: '2026-11-15',
  completedBy,
  evidence: [{ kind: 'record', description: 'Work order closed', identification: 'WO-118' }],
})

/** A cancelled action of the first round. */
export const cancelledAction = (changes: PlanChanges = {}): Action => ({ ...plan, ...changes, status: 'cancelled', reason: 'Too dear' })

/** A favourable verdict after the window of the criterion. */
export const verdictWith = (changes: Partial<Verdict> = {}): Verdict => ({
  verdict: 'effective',
  basis: 'Two monthly tests without failure',
  on: '2026-11-23',
  ...changes,
})
