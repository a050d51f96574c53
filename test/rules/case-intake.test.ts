import type { Report } from 'clausebook'
import { testRule } from 'clausebook/testing'
import { describe, expect, it } from 'vitest'
import { caseEvidencePresent } from '../../src/nonconformities/rules/finding-evidence-present'
import { caseRequirementPresent } from '../../src/nonconformities/rules/finding-requirement-present'
import { gradeReasonPresent } from '../../src/nonconformities/rules/grade-reason-present'
import { occurrenceOrDetectionKnown } from '../../src/nonconformities/rules/occurrence-or-detection-known'
import { statusFits } from '../../src/nonconformities/rules/status-fits'
import { caseWith, situation } from '../support/case-parts'
import { hydrantFinding } from '../support/casework'

const reported = (changes: Partial<Report['finding']>): Report => ({ finding: { ...hydrantFinding, ...changes } })
const { detected: _, ...undated } = hydrantFinding
const clause = { kind: 'clause', reference: 'iso9001:2015/7.1.3' } as const
const record = { kind: 'record', description: 'Test log', identification: 'L-7' } as const

describe('rules about taking a case in', () => {
  it('[NC-20] status-fits: a command belongs to some statuses', () => {
    expect(
      testRule(statusFits('reported', 'open'), {
        valid: [
          { name: 'the first of them', subject: [caseWith({ status: 'reported' }), situation] },
          { name: 'the last of them', subject: [caseWith({ status: 'open' }), situation] },
        ],
        invalid: [
          {
            name: 'a closed case',
            subject: [caseWith({ status: 'closed' }), situation],
            unmet: [{ path: ['status'], params: { status: 'closed', expected: ['reported', 'open'] } }],
          },
          {
            name: 'a case that nobody has reported',
            subject: [caseWith({ status: 'unreported' }), situation],
            unmet: [{ path: ['status'], params: { status: 'unreported', expected: ['reported', 'open'] } }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-21] occurrence-or-detection-known: a case has a time to start from', () => {
    const start = caseWith({ status: 'unreported' })
    expect(
      testRule(occurrenceOrDetectionKnown, {
        valid: [
          { name: 'when it occurred', subject: [start, { finding: undated, occurred: '2026-11-02' }, situation] },
          { name: 'when it was detected', subject: [start, { finding: undated, detected: '2026-11-02' }, situation] },
          { name: 'when its finding was made', subject: [start, { finding: hydrantFinding }, situation] },
        ],
        invalid: [
          { name: 'no time', subject: [start, { finding: undated }, situation], unmet: [{ path: ['detected'], params: {} }] },
          {
            name: 'only the time of the evidence',
            subject: [start, { finding: { ...undated, evidence: [{ ...record, at: '2026-11-02' }] } }, situation],
            unmet: [{ path: ['detected'], params: {} }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-22] grade-reason-present: a grade decided otherwise than proposed says why', () => {
    const state = caseWith({ status: 'reported' })
    expect(
      testRule(gradeReasonPresent, {
        valid: [
          { name: 'no grade', subject: [state, { owner: 'u-2' }, situation] },
          { name: 'decided as proposed', subject: [state, { owner: 'u-2', grading: { proposed: 'minor', decided: 'minor' } }, situation] },
          { name: 'decided without a proposal', subject: [state, { owner: 'u-2', grading: { decided: 'major' } }, situation] },
          {
            name: 'decided otherwise, with a reason',
            subject: [state, { owner: 'u-2', grading: { proposed: 'major', decided: 'minor', reason: 'One hydrant of 42' } }, situation],
          },
        ],
        invalid: [
          {
            name: 'lowered without a reason',
            subject: [state, { owner: 'u-2', grading: { proposed: 'major', decided: 'minor' } }, situation],
            unmet: [{ path: ['grading', 'reason'], params: { proposed: 'major', decided: 'minor' } }],
          },
          {
            name: 'raised without a reason',
            subject: [state, { owner: 'u-2', grading: { proposed: 'minor', decided: 'major' } }, situation],
            unmet: [{ path: ['grading', 'reason'], params: { proposed: 'minor', decided: 'major' } }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-23] finding-requirement-present: a case is accepted with a requirement, cited in the report or later', () => {
    const place = [{ path: ['report', 'finding', 'criteria'], params: {} }]
    expect(
      testRule(caseRequirementPresent, {
        valid: [
          { name: 'cited in the report', subject: [caseWith(), situation] },
          { name: 'cited later', subject: [caseWith({ report: reported({ criteria: [] }), laterCriteria: [clause] }), situation] },
        ],
        invalid: [
          { name: 'cited nowhere', subject: [caseWith({ report: reported({ criteria: [] }) }), situation], unmet: place },
          {
            name: 'no evidence either',
            subject: [caseWith({ report: reported({ criteria: [], evidence: [] }) }), situation],
            unmet: place,
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-24] finding-evidence-present: a case is accepted with evidence, reported or added later', () => {
    const place = [{ path: ['report', 'finding', 'evidence'], params: {} }]
    expect(
      testRule(caseEvidencePresent, {
        valid: [
          { name: 'reported', subject: [caseWith(), situation] },
          { name: 'added later', subject: [caseWith({ report: reported({ evidence: [] }), laterEvidence: [record] }), situation] },
        ],
        invalid: [
          { name: 'nothing seen', subject: [caseWith({ report: reported({ evidence: [] }) }), situation], unmet: place },
          {
            name: 'a criterion added instead',
            subject: [caseWith({ report: reported({ evidence: [] }), laterCriteria: [clause] }), situation],
            unmet: place,
          },
        ],
      }),
    ).toEqual([])
  })
})
