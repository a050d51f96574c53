import type { Command, CommandType, NonconformityCommands, NonconformitySpec } from 'clausebook'
import { benchFinding } from './finding.ts'

/** A command of the case with its data. */
export type Step = { [Type in CommandType<NonconformitySpec>]: Command<Type, NonconformityCommands[Type]> }[CommandType<NonconformitySpec>]

export const report: Step = {
  type: 'report',
  data: { finding: benchFinding, caseNumber: '2026-031', issuer: 'auditor-1', occurred: '2026-11-01', detected: '2026-11-02' },
}
/** A report with fewer words, as a supervisor sends it from a telephone. */
export const shortReport: Step = { type: 'report', data: { finding: benchFinding, detected: '2026-11-02T02:15:00Z' } }
export const accept: Step = {
  type: 'accept',
  data: { owner: 'executive-housekeeper', grading: { proposed: 'major', decided: 'minor', reason: 'No guest was affected.' } },
}
export const acceptUngraded: Step = { type: 'accept', data: { owner: 'executive-housekeeper' } }
export const contain: Step = {
  type: 'record-containment',
  data: { description: 'Issue of linen only against two signatures', scope: 'Linen store and both floors pantries', on: '2026-11-02' },
}
export const correct: Step = {
  type: 'record-correction',
  data: {
    outcome: 'done',
    description: 'All 140 items counted, cards corrected and dated',
    on: '2026-11-03',
    by: 'store keeper',
    evidence: [{ kind: 'record', description: 'Count of 3 November, both signatures', identification: 'HK-07/F5 2026-11-03' }],
  },
}
export const correctOnTheSpot: Step = {
  type: 'record-correction',
  data: { outcome: 'done', description: 'Seven cards corrected', on: '2026-11-02', onTheSpot: true },
}
export const addEvidence: Step = {
  type: 'add-evidence',
  data: { evidence: [{ kind: 'record', description: 'Delivery notes of the laundry, week 44', identification: 'L-2026-44' }] },
}
export const citeCriteria: Step = {
  type: 'cite-criteria',
  data: { criteria: [{ kind: 'clause', reference: 'iso9001:2015/7.5.3', asCited: '7.5.3.1' }] },
}
export const assessExtent: Step = {
  type: 'assess-extent',
  data: { outcome: 'assessed', looked: ['Uniform store', 'Minibar store'], examined: 60, found: 2, on: '2026-11-04' },
}
export const extentNotNeeded: Step = { type: 'assess-extent', data: { outcome: 'not-needed', reason: 'There is one linen store.' } }
export const systemCause: Step = {
  type: 'record-cause',
  data: {
    description: 'The laundry sends its list once a week, and cards are written from the list',
    kind: 'system',
    standing: 'confirmed',
    method: 'five-whys',
    whys: ['Cards are late.', 'They are written from the list of the laundry.', 'The list comes on Fridays.'],
  },
}
export const escapeCause: Step = {
  type: 'record-cause',
  data: { description: 'The monthly count looks at the total only', kind: 'escape', standing: 'probable', method: 'judgement' },
}
export const exceptCause: Step = { type: 'except-cause', data: { kind: 'waived', reason: 'A slip of the pen, seen at once.' } }
export const decideAction: Step = {
  type: 'decide-action',
  data: { needed: true, justification: 'Two more stores work from the same list.' },
}
export const decideNoAction: Step = { type: 'decide-action', data: { needed: false, justification: 'Correction was enough.' } }
export const setEffectiveness: Step = {
  type: 'set-effectiveness',
  data: {
    measure: 'Cards that differ from the shelf',
    baseline: '7 of 25',
    target: 'at most 1 of 25',
    window: { kind: 'until', date: '2026-11-20' },
  },
}
export const judgeEffective: Step = {
  type: 'judge-effectiveness',
  data: { verdict: 'effective', basis: 'Two counts, 50 items, no difference', on: '2026-11-23' },
}
export const comment: Step = { type: 'comment', data: { comment: 'Asked the laundry for a list with each delivery.' } }
export const closeCorrected: Step = {
  type: 'close',
  data: { kind: 'correction-only', risksUpdated: { answer: 'no' }, systemChanged: { answer: 'not-applicable' } },
}
export const closeEffective: Step = {
  type: 'close',
  data: {
    kind: 'effective',
    risksUpdated: { answer: 'yes', reference: 'R-14' },
    systemChanged: { answer: 'yes', reference: 'HK-07 issue 4' },
  },
}
export const reopen: Step = {
  type: 'reopen',
  data: { trigger: 'recurrence', reason: 'Three cards without a date again', on: '2026-11-23' },
}

/** Plans an action against the causes that the case has by then. */
export const planAction = (causes: readonly `cau_${string}`[]): Step => ({
  type: 'plan-action',
  data: {
    description: 'The laundry sends its list with each delivery; cards are written at the door',
    owner: 'executive-housekeeper',
    start: '2026-11-05',
    due: '2026-11-15',
    causes,
    strength: 'intermediate',
  },
})
/** Reports an action as done. */
export const completeAction = (action: `act_${string}`): Step => ({
  type: 'complete-action',
  data: {
    action,
    on: '2026-11-14',
    evidence: [{ kind: 'document', description: 'Contract with the laundry, second annex', identification: 'C-2026-118/2' }],
  },
})
