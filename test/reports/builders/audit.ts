import type { Finding, NonconformityCase } from 'clausebook'
import type { AuditReportInput } from 'clausebook/reports'
import { closedCase, hydrantFinding, opening, walk } from '../../support/casework'

const evidence = [{ kind: 'record', description: 'Handover sheet', identification: 'HS-3' }] as const

export const handover: Finding = {
  id: 'fnd_handover',
  title: 'Handover without guest requests',
  statement: 'The handover sheet of 1 November names no open guest request.',
  criteria: [
    { kind: 'clause', reference: 'iso9001:2015/8.2.1' },
    { kind: 'clause', reference: 'iso9001:2015/7.1.3/b' },
    { kind: 'clause', reference: 'iso9001:2015/7.1.3' },
  ],
  evidence,
  source: 'internal-audit',
  grade: 'opportunity',
  department: 'Front desk',
}

export const keys: Finding = {
  id: 'fnd_keys',
  statement: 'Keys are reconciled at every change of shift.',
  criteria: [{ kind: 'document', title: 'Key rule', requirement: 'Keys are reconciled.' }],
  evidence,
  source: 'internal-audit',
  grade: 'good-practice',
}

const { state: closed } = closedCase()
const opened = walk(opening).state

/** A second case of the hydrant, in another house, graded major. */
export const second: NonconformityCase = { ...opened, id: 'nc_0002', grading: { decided: 'major' } }

/** An audit with three findings, one of them with two cases; everything that is recommended is there. */
export const fullAudit: AuditReportInput = {
  number: 'IA-2026-04',
  revision: '1',
  title: 'Front office and fire safety',
  type: { party: 'first', purpose: 'process' },
  objectives: ['Objective one', 'Objective two'],
  scope: { organisation: 'Harbour Hotel', functions: ['Function one'], processes: ['Process one'], sites: ['Site one'] },
  client: 'Client C',
  auditee: 'Auditee A',
  team: [
    { name: 'Lead L', role: 'lead' },
    { name: 'Expert E', role: 'technical-expert' },
  ],
  participants: [{ name: 'Participant P', role: 'front office manager' }, { name: 'Participant Q' }],
  dates: { from: '2026-11-02' },
  places: ['Place one', 'Place two'],
  criteria: [{ reference: 'iso9001:2015/8.2' }, { title: 'Handbook H', section: 'part 3' }],
  findings: [{ finding: hydrantFinding, number: 'F-1' }, { finding: handover, cases: ['nc_elsewhere'] }, { finding: keys }],
  cases: [closed, second],
  conclusions: ['Conclusion one', 'Conclusion two'],
  fulfilment: 'Fulfilled but for one',
  divergingOpinions: [{ subject: 'Grade of F-1', auditor: 'Team view', auditee: 'Auditee view' }],
  samplingCaveat: 'Sampled only',
  summary: 'Summary text',
  plan: 'Plan P-9',
  processSummary: 'Course of the audit',
  objectivesMet: 'All met',
  notCovered: [{ area: 'Pool', reason: 'Closed' }],
  goodPractices: ['Practice one'],
  followUp: ['Follow-up one'],
  implications: 'Look at keys again',
  confidentiality: 'Internal',
  distribution: ['Distribution D'],
}
