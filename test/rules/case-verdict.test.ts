import type { ClosureStatement, NonconformityCase, ObservationWindow, Verdict } from 'clausebook'
import { testRule } from 'clausebook/testing'
import { describe, expect, it } from 'vitest'
import { closureKindFits } from '../../src/nonconformities/rules/closure-kind-fits'
import { criterionBeforeVerdict } from '../../src/nonconformities/rules/criterion-before-verdict'
import { criterionSet } from '../../src/nonconformities/rules/criterion-set'
import { opportunitiesObserved } from '../../src/nonconformities/rules/opportunities-observed'
import { verdictEffective } from '../../src/nonconformities/rules/verdict-effective'
import { verdictGiven } from '../../src/nonconformities/rules/verdict-given'
import { verifierIndependent } from '../../src/nonconformities/rules/verifier-independent'
import { windowElapsed } from '../../src/nonconformities/rules/window-elapsed'
import { cancelledAction, caseWith, doneAction, plannedAction, situation, verdictWith } from '../support/case-parts'
import { effectively } from '../support/casework'

const needed = { needed: true, justification: 'Fire safety' } as const
const notNeeded = { needed: false, justification: 'No effect on guests' } as const
const criterionOver = (window: ObservationWindow) => ({ measure: 'Failed alarm tests', target: 'none', window })
const untilDate = criterionOver({ kind: 'until', date: '2026-11-22' })
const overFive = criterionOver({ kind: 'opportunities', number: 5, of: 'monthly tests' })
const given = (changes: Partial<Verdict> = {}) => ({ ...verdictWith(changes), by: 'auditor-1' })
const open = (changes: Partial<NonconformityCase> = {}) => [caseWith({ decision: needed, ...changes }), situation] as const
const judging = (changes: Partial<NonconformityCase>, verdict: Partial<Verdict> = {}, actor = situation.actor) =>
  [caseWith({ decision: needed, ...changes }), verdictWith(verdict), { ...situation, actor }] as const
const closing = (changes: Partial<NonconformityCase>, kind: ClosureStatement['kind']) =>
  [caseWith(changes), { ...effectively, kind }, situation] as const

describe('rules about the verdict and the closure', () => {
  it('[NC-38] criterion-set: where action is needed, it is said by what it will be judged', () => {
    expect(
      testRule(criterionSet, {
        valid: [
          { name: 'set', subject: open({ criterion: untilDate }) },
          { name: 'action is not needed', subject: open({ decision: notNeeded }) },
          { name: 'undecided', subject: [caseWith(), situation] },
        ],
        invalid: [
          { name: 'not set', subject: open(), unmet: [{ path: ['criterion'], params: {} }] },
          { name: 'a verdict is no criterion', subject: open({ verdict: given() }), unmet: [{ path: ['criterion'], params: {} }] },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-39] criterion-before-verdict: the criterion is not bent to the verdict', () => {
    expect(
      testRule(criterionBeforeVerdict, {
        valid: [
          { name: 'no verdict yet', subject: open() },
          { name: 'another one for what could not be assessed', subject: open({ verdict: given({ verdict: 'not-assessable' }) }) },
        ],
        invalid: [
          { name: 'after a favourable verdict', subject: open({ verdict: given() }), unmet: [{ path: ['verdict'], params: {} }] },
          {
            name: 'after an unfavourable one',
            subject: open({ verdict: given({ verdict: 'not-effective' }) }),
            unmet: [{ path: ['verdict'], params: {} }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-40] window-elapsed: a favourable verdict waits for the end of the window', () => {
    const unmet = [{ path: ['on'], params: { until: '2026-11-22' } }]
    expect(
      testRule(windowElapsed, {
        valid: [
          { name: 'on its last day', subject: judging({ criterion: untilDate }, { on: '2026-11-22' }) },
          { name: 'early, with a reason', subject: judging({ criterion: untilDate }, { on: '2026-11-16', early: 'The cable is gone' }) },
          { name: 'unfavourable at any time', subject: judging({ criterion: untilDate }, { on: '2026-11-16', verdict: 'not-effective' }) },
          { name: 'a window of opportunities', subject: judging({ criterion: overFive }, { on: '2026-11-16' }) },
          { name: 'no criterion is another rule', subject: judging({}, { on: '2026-11-16' }) },
        ],
        invalid: [
          { name: 'effective the day before', subject: judging({ criterion: untilDate }, { on: '2026-11-21' }), unmet },
          { name: 'partly the day before', subject: judging({ criterion: untilDate }, { on: '2026-11-21', verdict: 'partly' }), unmet },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-41] opportunities-observed: a favourable verdict rests on as many opportunities as the criterion asks for', () => {
    const short = (observed: number) => [{ path: ['observed'], params: { wanted: 5, observed } }]
    expect(
      testRule(opportunitiesObserved, {
        valid: [
          { name: 'as many', subject: judging({ criterion: overFive }, { observed: 5 }) },
          { name: 'fewer, with a reason', subject: judging({ criterion: overFive }, { observed: 1, early: 'The cable is gone' }) },
          { name: 'fewer, but not assessable', subject: judging({ criterion: overFive }, { observed: 1, verdict: 'not-assessable' }) },
          { name: 'a window until a date', subject: judging({ criterion: untilDate }) },
        ],
        invalid: [
          { name: 'one fewer', subject: judging({ criterion: overFive }, { observed: 4 }), unmet: short(4) },
          { name: 'not counted', subject: judging({ criterion: overFive }), unmet: short(0) },
          {
            name: 'partly after one fewer',
            subject: judging({ criterion: overFive }, { observed: 4, verdict: 'partly' }),
            unmet: short(4),
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-42] verifier-independent: whoever owns an action does not judge it', () => {
    const actor = { id: 'engineering-manager', roles: [] }
    const own = (...actions: readonly `act_${string}`[]) => [{ path: [], params: { actions } }]
    expect(
      testRule(verifierIndependent, {
        valid: [
          { name: 'somebody else', subject: judging({ actions: [doneAction()] }) },
          { name: 'own action was cancelled', subject: judging({ actions: [cancelledAction()] }, {}, actor) },
          { name: 'own action of an earlier round', subject: judging({ cycle: 2, actions: [doneAction()] }, {}, actor) },
        ],
        invalid: [
          { name: 'own action done', subject: judging({ actions: [doneAction()] }, {}, actor), unmet: own('act_cable') },
          {
            name: 'carried out for another owner',
            subject: judging({ actions: [doneAction({ owner: 'u-9', completedBy: actor.id })] }, {}, actor),
            unmet: own('act_cable'),
          },
          {
            name: 'two own actions among three',
            subject: judging(
              { actions: [doneAction(), doneAction({ id: 'act_2', owner: 'u-9' }), plannedAction({ id: 'act_3' })] },
              { verdict: 'not-effective' },
              actor,
            ),
            unmet: own('act_cable', 'act_3'),
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-43] verdict-given: where action is needed, its effectiveness was reviewed', () => {
    expect(
      testRule(verdictGiven, {
        valid: [
          { name: 'reviewed', subject: open({ verdict: given() }) },
          { name: 'reviewed and found wanting is another rule', subject: open({ verdict: given({ verdict: 'not-effective' }) }) },
          { name: 'action is not needed', subject: open({ decision: notNeeded }) },
        ],
        invalid: [
          { name: 'not reviewed', subject: open({ criterion: untilDate }), unmet: [{ path: ['verdict'], params: {} }] },
          {
            name: 'all actions done is no review',
            subject: open({ actions: [doneAction()] }),
            unmet: [{ path: ['verdict'], params: {} }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-44] verdict-effective: only effective is effective', () => {
    const found = (verdict: Verdict['verdict']) => [{ path: ['verdict', 'verdict'], params: { verdict } }]
    expect(
      testRule(verdictEffective, {
        valid: [
          { name: 'effective', subject: open({ verdict: given() }) },
          { name: 'no verdict is another rule', subject: open() },
          { name: 'action is not needed', subject: open({ decision: notNeeded, verdict: given({ verdict: 'partly' }) }) },
        ],
        invalid: [
          { name: 'partly', subject: open({ verdict: given({ verdict: 'partly' }) }), unmet: found('partly') },
          { name: 'not effective', subject: open({ verdict: given({ verdict: 'not-effective' }) }), unmet: found('not-effective') },
          { name: 'not assessable', subject: open({ verdict: given({ verdict: 'not-assessable' }) }), unmet: found('not-assessable') },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-45] closure-kind-fits: the decision on action leads to the kind of closure', () => {
    expect(
      testRule(closureKindFits, {
        valid: [
          { name: 'action was needed', subject: closing({ decision: needed }, 'effective') },
          { name: 'action was not needed', subject: closing({ decision: notNeeded }, 'correction-only') },
          { name: 'undecided is another rule', subject: closing({}, 'correction-only') },
        ],
        invalid: [
          {
            name: 'correction only, though action was needed',
            subject: closing({ decision: needed }, 'correction-only'),
            unmet: [{ path: ['kind'], params: { kind: 'correction-only', expected: 'effective' } }],
          },
          {
            name: 'effective, though nothing was done',
            subject: closing({ decision: notNeeded }, 'effective'),
            unmet: [{ path: ['kind'], params: { kind: 'effective', expected: 'correction-only' } }],
          },
        ],
      }),
    ).toEqual([])
  })
})
