import { testRule } from 'clausebook/testing'
import { describe, expect, it } from 'vitest'
import { causeKnown } from '../../src/nonconformities/rules/cause-known'
import { causeReviewAhead } from '../../src/nonconformities/rules/cause-review-ahead'
import { causeWaiverOpen } from '../../src/nonconformities/rules/cause-waiver-open'
import { failureAnswered } from '../../src/nonconformities/rules/failure-answered'
import { failureBeforeDecision } from '../../src/nonconformities/rules/failure-before-decision'
import { failureBeforeVerdict } from '../../src/nonconformities/rules/failure-before-verdict'
import { findingNonconforming } from '../../src/nonconformities/rules/finding-nonconforming'
import { cancelledAction, caseWith, causeWith, doneAction, plannedAction, situation, verdictWith } from '../support/case-parts'
import { hydrantFinding, opening, walk } from '../support/casework'

const undetermined = (review: string) =>
  ({ kind: 'undetermined', attempts: ['Wiring measured'], interimControl: 'Weekly test', review }) as const
const waived = { kind: 'waived', reason: 'A trivial slip' } as const
const failure = {
  verdict: { ...verdictWith({ verdict: 'not-effective', on: '2026-11-20' }), by: 'verifier-1' },
  actions: ['act_cable'],
} as const
const unanswered = { verdict: 'not-effective', on: '2026-11-20' }
const report = walk(opening).state.report
const graded = (grade: 'conformity' | 'good-practice' | 'minor' | 'observation') =>
  caseWith(report ? { report: { ...report, finding: { ...hydrantFinding, grade } } } : {})

describe('rules about causes that stay open and verdicts that fail', () => {
  it('[NC-46] cause-known: only a cause that stands in this round is named', () => {
    expect(
      testRule(causeKnown, {
        valid: [
          { name: 'confirmed', subject: [caseWith({ causes: [causeWith()] }), { cause: 'cau_joint' }, situation] },
          { name: 'probable', subject: [caseWith({ causes: [causeWith({ standing: 'probable' })] }), { cause: 'cau_joint' }, situation] },
        ],
        invalid: [
          {
            name: 'none',
            subject: [caseWith(), { cause: 'cau_joint' }, situation],
            unmet: [{ path: ['cause'], params: { cause: 'cau_joint' } }],
          },
          {
            name: 'excluded already',
            subject: [caseWith({ causes: [causeWith({ standing: 'excluded' })] }), { cause: 'cau_joint' }, situation],
            unmet: [{ path: ['cause'], params: { cause: 'cau_joint' } }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-47] cause-review-ahead: a watch has a time to watch', () => {
    const refused = (review: string) => ({
      subject: [caseWith(), undetermined(review), situation] as const,
      unmet: [{ path: ['review'], params: { review, today: '2026-11-24' } }],
    })
    expect(
      testRule(causeReviewAhead, {
        valid: [
          { name: 'tomorrow', subject: [caseWith(), undetermined('2026-11-25'), situation] },
          { name: 'a waiver has no review', subject: [caseWith(), waived, situation] },
        ],
        invalid: [
          { name: 'today', ...refused('2026-11-24') },
          { name: 'years ago', ...refused('2020-01-01') },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-48] cause-waiver-open: what was looked for in vain is not waived in the same round', () => {
    const watched = caseWith({ causeException: undetermined('2027-01-31') })
    expect(
      testRule(causeWaiverOpen, {
        valid: [
          { name: 'nothing declared yet', subject: [caseWith(), waived, situation] },
          { name: 'another review', subject: [watched, undetermined('2027-03-31'), situation] },
        ],
        invalid: [
          { name: 'declared undetermined', subject: [watched, waived, situation], unmet: [{ path: ['kind'], params: {} }] },
          {
            name: 'declared undetermined in the second round',
            subject: [caseWith({ cycle: 2, causeException: undetermined('2027-01-31') }), waived, situation],
            unmet: [{ path: ['kind'], params: {} }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-49] failure-answered: an unfavourable verdict asks for another action', () => {
    const unmet = [{ path: ['failure'], params: unanswered }]
    expect(
      testRule(failureAnswered, {
        valid: [
          { name: 'no failure', subject: [caseWith({ actions: [doneAction()] }), situation] },
          {
            name: 'another action',
            subject: [caseWith({ failure, actions: [doneAction(), plannedAction({ id: 'act_pump' })] }), situation],
          },
        ],
        invalid: [
          { name: 'the same actions', subject: [caseWith({ failure, actions: [doneAction()] }), situation], unmet },
          {
            name: 'another one, cancelled',
            subject: [caseWith({ failure, actions: [doneAction(), cancelledAction({ id: 'act_pump' })] }), situation],
            unmet,
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-49] failure-answered: it is no reason to decide that no action is needed', () => {
    const decision = (needed: boolean) => ({ needed, justification: 'It passed' })
    expect(
      testRule(failureBeforeDecision, {
        valid: [
          { name: 'needed', subject: [caseWith({ failure }), decision(true), situation] },
          { name: 'no failure', subject: [caseWith(), decision(false), situation] },
        ],
        invalid: [
          {
            name: 'not needed',
            subject: [caseWith({ failure }), decision(false), situation],
            unmet: [{ path: ['needed'], params: unanswered }],
          },
          {
            name: 'not needed, with another action planned',
            subject: [caseWith({ failure, actions: [plannedAction({ id: 'act_pump' })] }), decision(false), situation],
            unmet: [{ path: ['needed'], params: unanswered }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-49] failure-answered: the same actions are not effective the week after', () => {
    const unmet = [{ path: ['verdict'], params: unanswered }]
    const pump = { failure, actions: [doneAction(), doneAction({ id: 'act_pump' })] }
    expect(
      testRule(failureBeforeVerdict, {
        valid: [
          { name: 'another action', subject: [caseWith(pump), verdictWith(), situation] },
          { name: 'unfavourable again', subject: [caseWith({ failure }), verdictWith({ verdict: 'partly' }), situation] },
        ],
        invalid: [
          { name: 'the same actions', subject: [caseWith({ failure, actions: [doneAction()] }), verdictWith(), situation], unmet },
          {
            name: 'another one, cancelled',
            subject: [caseWith({ failure, actions: [cancelledAction({ id: 'act_pump' })] }), verdictWith(), situation],
            unmet,
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-50] finding-nonconforming: what conforms is no nonconformity', () => {
    const refused = (grade: 'conformity' | 'good-practice') => ({
      subject: [graded(grade), situation] as const,
      unmet: [{ path: ['report', 'finding', 'grade'], params: { grade } }],
    })
    expect(
      testRule(findingNonconforming, {
        valid: [
          { name: 'minor', subject: [graded('minor'), situation] },
          { name: 'an observation that triage takes up', subject: [graded('observation'), situation] },
        ],
        invalid: [
          { name: 'conformity', ...refused('conformity') },
          { name: 'good practice', ...refused('good-practice') },
        ],
      }),
    ).toEqual([])
  })
})
