import type { NonconformityCase } from 'clausebook'
import { testRule } from 'clausebook/testing'
import { describe, expect, it } from 'vitest'
import { actionCausesKnown } from '../../src/nonconformities/rules/action-causes-known'
import { actionKnown } from '../../src/nonconformities/rules/action-known'
import { actionPlanned } from '../../src/nonconformities/rules/action-planned'
import { actionRunning } from '../../src/nonconformities/rules/action-running'
import { actionsFinished } from '../../src/nonconformities/rules/actions-finished'
import { causesAnswered } from '../../src/nonconformities/rules/causes-answered'
import { verdictAfterActions } from '../../src/nonconformities/rules/verdict-after-actions'
import { cancelledAction, caseWith, causeWith, doneAction, plannedAction, situation, verdictWith } from '../support/case-parts'

const needed = { needed: true, justification: 'Fire safety' } as const
const open = (changes: Partial<NonconformityCase> = {}) =>
  [caseWith({ decision: needed, causes: [causeWith()], ...changes }), situation] as const
const plan = { description: 'Seal the shaft', owner: 'u-9', due: '2026-12-20' } as const

describe('rules about actions', () => {
  it('[NC-32] action-planned: where action is needed, one of this round stands', () => {
    const place = [{ path: ['actions'], params: {} }]
    expect(
      testRule(actionPlanned, {
        valid: [
          { name: 'one planned', subject: open({ actions: [plannedAction()] }) },
          { name: 'one done', subject: open({ actions: [doneAction()] }) },
          { name: 'one cancelled, one planned', subject: open({ actions: [cancelledAction(), plannedAction({ id: 'act_2' })] }) },
          { name: 'action is not needed', subject: open({ decision: { needed: false, justification: 'Trivial' } }) },
        ],
        invalid: [
          { name: 'none', subject: open(), unmet: place },
          { name: 'the only one was cancelled', subject: open({ actions: [cancelledAction()] }), unmet: place },
          { name: 'the only one belongs to an earlier round', subject: open({ cycle: 2, actions: [doneAction()] }), unmet: place },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-33] action-known: the action named is one of the case', () => {
    const state = caseWith({ actions: [plannedAction()] })
    expect(
      testRule(actionKnown, {
        valid: [
          { name: 'planned', subject: [state, { action: 'act_cable' }, situation] },
          { name: 'of an earlier round', subject: [{ ...state, cycle: 2 }, { action: 'act_cable' }, situation] },
        ],
        invalid: [
          {
            name: 'of no case',
            subject: [state, { action: 'act_none' }, situation],
            unmet: [{ path: ['action'], params: { action: 'act_none' } }],
          },
          {
            name: 'in a case without actions',
            subject: [caseWith(), { action: 'act_cable' }, situation],
            unmet: [{ path: ['action'], params: { action: 'act_cable' } }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-34] action-running: only a planned action is completed or cancelled', () => {
    const about = { action: 'act_cable' } as const
    expect(
      testRule(actionRunning, {
        valid: [
          { name: 'planned', subject: [caseWith({ actions: [plannedAction()] }), about, situation] },
          { name: 'unknown is another rule', subject: [caseWith({ actions: [doneAction()] }), { action: 'act_none' }, situation] },
        ],
        invalid: [
          {
            name: 'done',
            subject: [caseWith({ actions: [doneAction()] }), about, situation],
            unmet: [{ path: ['action'], params: { ...about, status: 'done' } }],
          },
          {
            name: 'cancelled',
            subject: [caseWith({ actions: [plannedAction({ id: 'act_2' }), cancelledAction()] }), about, situation],
            unmet: [{ path: ['action'], params: { ...about, status: 'cancelled' } }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-35] action-causes-known: an action is aimed at causes that stand in this round', () => {
    const causes = [causeWith(), causeWith({ id: 'cau_rust', standing: 'excluded' })]
    const state = caseWith({ causes })
    expect(
      testRule(actionCausesKnown, {
        valid: [
          { name: 'at a confirmed cause', subject: [state, { ...plan, causes: ['cau_joint'] }, situation] },
          { name: 'at none, to detect what is undetermined', subject: [state, { ...plan, causes: [] }, situation] },
        ],
        invalid: [
          {
            name: 'at an excluded cause, after one that stands',
            subject: [state, { ...plan, causes: ['cau_joint', 'cau_rust'] }, situation],
            unmet: [{ path: ['causes', 1], params: { cause: 'cau_rust' } }],
          },
          {
            name: 'at a cause of an earlier round',
            subject: [{ ...state, cycle: 2 }, { ...plan, causes: ['cau_joint'] }, situation],
            unmet: [{ path: ['causes', 0], params: { cause: 'cau_joint' } }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-36] actions-finished: no action is still running', () => {
    const params = { action: 'act_cable', description: 'Reroute the cable', due: '2026-11-20' }
    expect(
      testRule(actionsFinished, {
        valid: [
          { name: 'no action', subject: open() },
          { name: 'all done', subject: open({ actions: [doneAction()] }) },
          { name: 'cancelled', subject: open({ actions: [cancelledAction()] }) },
        ],
        invalid: [
          { name: 'one running', subject: open({ actions: [plannedAction()] }), unmet: [{ path: ['actions', 0, 'status'], params }] },
          {
            name: 'one running since an earlier round, and one more',
            subject: open({ cycle: 2, actions: [doneAction({ id: 'act_1' }), plannedAction(), plannedAction({ id: 'act_2', cycle: 2 })] }),
            unmet: [
              { path: ['actions', 1, 'status'], params },
              { path: ['actions', 2, 'status'], params: { ...params, action: 'act_2' } },
            ],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-36] actions-finished: a favourable verdict waits for every action of the round', () => {
    const running = caseWith({ actions: [doneAction({ id: 'act_1' }), plannedAction()] })
    const unmet = [{ path: ['actions', 1, 'status'], params: { action: 'act_cable', description: 'Reroute the cable', due: '2026-11-20' } }]
    expect(
      testRule(verdictAfterActions, {
        valid: [
          { name: 'all done', subject: [caseWith({ actions: [doneAction()] }), verdictWith(), situation] },
          { name: 'unfavourable at any time', subject: [running, verdictWith({ verdict: 'not-effective' }), situation] },
          { name: 'not assessable at any time', subject: [running, verdictWith({ verdict: 'not-assessable' }), situation] },
          { name: 'running since an earlier round', subject: [{ ...running, cycle: 2 }, verdictWith(), situation] },
        ],
        invalid: [
          { name: 'effective', subject: [running, verdictWith(), situation], unmet },
          { name: 'partly', subject: [running, verdictWith({ verdict: 'partly' }), situation], unmet },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-37] causes-answered: every confirmed cause has an action that stands', () => {
    const second = causeWith({ id: 'cau_skipped', kind: 'escape', description: 'Tests are skipped in summer' })
    const unanswered = { cause: 'cau_joint', description: 'Cable joint corrodes in the damp shaft' }
    expect(
      testRule(causesAnswered, {
        valid: [
          { name: 'answered', subject: open({ actions: [plannedAction()] }) },
          {
            name: 'two causes, one action',
            subject: open({ causes: [causeWith(), second], actions: [doneAction({ causes: ['cau_joint', 'cau_skipped'] })] }),
          },
          { name: 'a probable cause', subject: open({ causes: [causeWith({ standing: 'probable' })] }) },
          { name: 'an excluded cause', subject: open({ causes: [causeWith({ standing: 'excluded' })] }) },
          { name: 'a cause of an earlier round', subject: open({ cycle: 2 }) },
          { name: 'action is not needed', subject: open({ decision: { needed: false, justification: 'Trivial' } }) },
        ],
        invalid: [
          {
            name: 'its only action was cancelled',
            subject: open({ actions: [cancelledAction()] }),
            unmet: [{ path: ['causes', 0], params: unanswered }],
          },
          {
            name: 'its action belongs to an earlier round',
            subject: open({ cycle: 2, causes: [causeWith({ cycle: 2 })], actions: [doneAction()] }),
            unmet: [{ path: ['causes', 0], params: unanswered }],
          },
          {
            name: 'the second of two, placed where it stands in the case',
            subject: open({
              causes: [causeWith({ id: 'cau_old', standing: 'excluded' }), causeWith(), second],
              actions: [plannedAction()],
            }),
            unmet: [{ path: ['causes', 2], params: { cause: 'cau_skipped', description: 'Tests are skipped in summer' } }],
          },
        ],
      }),
    ).toEqual([])
  })
})
