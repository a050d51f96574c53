import type { NonconformityCase } from 'clausebook'
import { testRule } from 'clausebook/testing'
import { describe, expect, it } from 'vitest'
import { actionDecided } from '../../src/nonconformities/rules/action-decided'
import { actionWanted } from '../../src/nonconformities/rules/action-wanted'
import { causeDetermined } from '../../src/nonconformities/rules/cause-determined'
import { causeWatched } from '../../src/nonconformities/rules/cause-watched'
import { correctionRecorded } from '../../src/nonconformities/rules/correction-recorded'
import { extentDecided } from '../../src/nonconformities/rules/extent-decided'
import { extentWithinBounds } from '../../src/nonconformities/rules/extent-within-bounds'
import { caseWith, causeWith, situation } from '../support/case-parts'

const replaced = { id: 'cor_1', cycle: 1, outcome: 'done', description: 'Push button replaced', on: '2026-11-03' } as const
const hopeless = { id: 'cor_2', cycle: 1, outcome: 'not-possible', reason: 'The guests have left' } as const
const assessed = { outcome: 'assessed', looked: ['all hydrants'], examined: 42, found: 0, on: '2026-11-04' } as const
const waived = { kind: 'waived', reason: 'A trivial slip' } as const
const undetermined = { kind: 'undetermined', attempts: ['Wiring measured'], interimControl: 'Weekly test', review: '2026-11-25' } as const
const at = (now: string, timeZone = 'Asia/Shanghai') => ({ ...situation, now, timeZone })
const open = (changes: Partial<NonconformityCase> = {}) => [caseWith(changes), situation] as const

describe('rules about correcting and analysing', () => {
  it('[NC-25] correction-recorded: the round has a correction, or says why none was possible', () => {
    expect(
      testRule(correctionRecorded, {
        valid: [
          { name: 'corrected', subject: open({ corrections: [replaced] }) },
          { name: 'not possible, with a reason', subject: open({ corrections: [hopeless] }) },
        ],
        invalid: [
          { name: 'nothing recorded', subject: open(), unmet: [{ path: ['corrections'], params: {} }] },
          {
            name: 'only in an earlier round',
            subject: open({ cycle: 2, corrections: [replaced] }),
            unmet: [{ path: ['corrections'], params: {} }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-26] extent-decided: similar nonconformities were looked for, or it is said why not', () => {
    expect(
      testRule(extentDecided, {
        valid: [
          { name: 'looked for and none found', subject: open({ extent: assessed }) },
          { name: 'not needed, with a reason', subject: open({ extent: { outcome: 'not-needed', reason: 'One badge, printed by hand' } }) },
        ],
        invalid: [
          { name: 'neither', subject: open(), unmet: [{ path: ['extent'], params: {} }] },
          { name: 'a cause is no extent', subject: open({ causes: [causeWith()] }), unmet: [{ path: ['extent'], params: {} }] },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-27] extent-within-bounds: not more is found than examined', () => {
    expect(
      testRule(extentWithinBounds, {
        valid: [
          { name: 'fewer', subject: [caseWith(), { ...assessed, found: 3 }, situation] },
          { name: 'all of them', subject: [caseWith(), { ...assessed, found: 42 }, situation] },
          { name: 'none of none', subject: [caseWith(), { ...assessed, examined: 0 }, situation] },
          { name: 'not looked for', subject: [caseWith(), { outcome: 'not-needed', reason: 'A single badge' }, situation] },
        ],
        invalid: [
          {
            name: 'one more',
            subject: [caseWith(), { ...assessed, found: 43 }, situation],
            unmet: [{ path: ['found'], params: { found: 43, examined: 42 } }],
          },
          {
            name: 'found without looking',
            subject: [caseWith(), { ...assessed, examined: 0, found: 1 }, situation],
            unmet: [{ path: ['found'], params: { found: 1, examined: 0 } }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-28] cause-determined: the round has a cause that stands, or an exception', () => {
    const place = [{ path: ['causes'], params: {} }]
    expect(
      testRule(causeDetermined, {
        valid: [
          { name: 'a confirmed cause', subject: open({ causes: [causeWith()] }) },
          { name: 'a probable cause', subject: open({ causes: [causeWith({ standing: 'probable' })] }) },
          { name: 'waived as trivial', subject: open({ causeException: waived }) },
          { name: 'declared undetermined', subject: open({ causeException: undetermined }) },
        ],
        invalid: [
          { name: 'none', subject: open(), unmet: place },
          { name: 'only an excluded one', subject: open({ causes: [causeWith({ standing: 'excluded' })] }), unmet: place },
          { name: 'only one of an earlier round', subject: open({ cycle: 2, causes: [causeWith()] }), unmet: place },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-29] cause-watched: an undetermined cause is watched until its review', () => {
    const state = caseWith({ causeException: undetermined })
    const place = [{ path: ['causeException', 'review'], params: { review: '2026-11-25' } }]
    expect(
      testRule(causeWatched, {
        valid: [
          { name: 'on the day of the review', subject: [state, at('2026-11-25T01:00:00Z')] },
          { name: 'that day in Shanghai, the day before in UTC', subject: [state, at('2026-11-24T16:00:00Z')] },
          { name: 'a cause was found meanwhile', subject: [{ ...state, causes: [causeWith()] }, situation] },
          { name: 'waived is not watched', subject: open({ causeException: waived }) },
          { name: 'no exception', subject: open() },
        ],
        invalid: [
          { name: 'the day before', subject: [state, situation], unmet: place },
          { name: 'the same moment in New York', subject: [state, at('2026-11-24T16:00:00Z', 'America/New_York')], unmet: place },
          {
            name: 'the only cause belongs to an earlier round',
            subject: [{ ...state, cycle: 2, causes: [causeWith()] }, situation],
            unmet: place,
          },
          {
            name: 'the only cause was excluded',
            subject: [{ ...state, causes: [causeWith({ standing: 'excluded' })] }, situation],
            unmet: place,
          },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-30] action-decided: it is decided whether action is needed', () => {
    expect(
      testRule(actionDecided, {
        valid: [
          { name: 'needed', subject: open({ decision: { needed: true, justification: 'Fire safety' } }) },
          { name: 'not needed', subject: open({ decision: { needed: false, justification: 'No effect on guests' } }) },
        ],
        invalid: [
          { name: 'undecided', subject: open(), unmet: [{ path: ['decision'], params: {} }] },
          { name: 'a cause is no decision', subject: open({ causes: [causeWith()] }), unmet: [{ path: ['decision'], params: {} }] },
        ],
      }),
    ).toEqual([])
  })

  it('[NC-31] action-wanted: action was not decided against', () => {
    const against = { decision: { needed: false, justification: 'No effect on guests' } } as const
    expect(
      testRule(actionWanted, {
        valid: [
          { name: 'needed', subject: open({ decision: { needed: true, justification: 'Fire safety' } }) },
          { name: 'undecided is another rule', subject: open() },
        ],
        invalid: [
          { name: 'not needed', subject: open(against), unmet: [{ path: ['decision', 'needed'], params: {} }] },
          {
            name: 'not needed, though a cause is confirmed',
            subject: open({ ...against, causes: [causeWith()] }),
            unmet: [{ path: ['decision', 'needed'], params: {} }],
          },
        ],
      }),
    ).toEqual([])
  })
})
