import { available, check, execute, nonconformity, replay, stageOf } from 'clausebook'
import { describe, expect, it } from 'vitest'
import { analysing, closedCase, effectively, hydrantFinding, judged, opening, planned, walk } from '../support/casework'
import { contextOf } from '../support/context'

const codes = (issues: readonly { readonly code: string; readonly severity: string }[]) =>
  issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)

describe('the spine of a case', () => {
  it('[NC-1] goes from report to closure through its gates', () => {
    const { state } = closedCase()
    expect(state).toMatchObject({
      status: 'closed',
      cycle: 1,
      closures: [{ kind: 'effective', cycle: 1, by: 'auditor-1', at: '2026-11-24T09:00:00Z' }],
    })
  })

  it('[NC-2] refuses closure with every unmet condition at once and leaves the very same state', () => {
    const { state } = walk(opening)
    const before = JSON.stringify(state)
    const result = execute(nonconformity, state, { type: 'close', data: effectively }, contextOf())
    expect(result.ok).toBe(false)
    expect(codes(result.issues)).toEqual(['correction-recorded', 'extent-decided', 'cause-determined', 'action-decided'])
    expect(result.issues.map(({ path }) => path.join('.'))).toEqual(['corrections', 'extent', 'causes', 'decision'])
    expect(JSON.stringify(state)).toBe(before)
  })

  it('[NC-2] names the open action, the missing verdict and the unanswered cause of a half-done case', () => {
    const { state } = planned()
    expect(codes(available(nonconformity, state, contextOf()).close)).toEqual(['actions-finished', 'verdict-given'])
    const second = walk(
      [
        {
          type: 'record-cause',
          data: { description: 'Tests are skipped in summer', kind: 'escape', standing: 'confirmed', method: 'judgement' },
        },
      ],
      contextOf({ newId: (prefix) => `${prefix}_second` }),
      { state, events: [] },
    )
    const issues = available(nonconformity, second.state, contextOf()).close
    expect(issues.find(({ code }) => code === 'causes-answered')).toMatchObject({ path: ['causes', 1], params: { cause: 'cau_second' } })
  })

  it('[NC-3] counts no cancelled action as a done one', () => {
    const { state } = planned()
    const action = state.actions[0]?.id ?? 'act_none'
    const cancelled = walk([{ type: 'cancel-action', data: { action, reason: 'Too dear' } }], contextOf(), { state, events: [] })
    expect(codes(available(nonconformity, cancelled.state, contextOf()).close)).toEqual([
      'action-planned',
      'causes-answered',
      'verdict-given',
    ])
  })

  it('[NC-4] closes by correction alone when action was decided against, with extent and cause still answered', () => {
    const journey = walk([
      ...opening,
      { type: 'record-correction', data: { outcome: 'done', description: 'Badge reprinted', on: '2026-11-02', onTheSpot: true } },
      { type: 'assess-extent', data: { outcome: 'not-needed', reason: 'One badge, printed by hand' } },
      { type: 'except-cause', data: { kind: 'waived', reason: 'A trivial slip' } },
      { type: 'decide-action', data: { needed: false, justification: 'No effect on guests' } },
    ])
    const wrong = execute(nonconformity, journey.state, { type: 'close', data: effectively }, contextOf())
    expect(codes(wrong.issues)).toEqual(['closure-kind-fits'])
    const { state } = walk([{ type: 'close', data: { ...effectively, kind: 'correction-only' } }], contextOf(), journey)
    expect(state.status).toBe('closed')
  })

  it('[NC-5] keeps the earlier closure when it reopens, and asks for the whole round again', () => {
    const { state, events } = walk(
      [{ type: 'reopen', data: { trigger: 'recurrence', reason: 'No signal again', on: '2026-11-24' } }],
      contextOf(),
      closedCase(),
    )
    expect(state).toMatchObject({ status: 'open', cycle: 2, closures: [{ cycle: 1 }], reopenings: [{ cycle: 2, trigger: 'recurrence' }] })
    expect(state.verdict).toBeUndefined()
    expect(codes(available(nonconformity, state, contextOf()).close)).toEqual([
      'correction-recorded',
      'extent-decided',
      'cause-determined',
      'action-decided',
    ])
    expect(replay(nonconformity, events)).toEqual(state)
  })

  it('[NC-6] refuses a favourable verdict before completion, and takes an unfavourable one at any time', () => {
    const { state } = planned()
    const judge = (verdict: 'effective' | 'not-effective', on = '2026-11-23') =>
      check(nonconformity, state, { type: 'judge-effectiveness', data: { verdict, basis: 'Seen', on } }, contextOf())
    expect(codes(judge('effective'))).toEqual(['actions-finished'])
    expect(codes(judge('not-effective'))).toEqual([])
  })

  it('[NC-6] refuses a verdict dated before the completion of an action', () => {
    const before = planned()
    const action = before.state.actions[0]?.id ?? 'act_none'
    const { state } = walk(
      [
        {
          type: 'complete-action',
          data: { action, on: '2026-11-15', evidence: [{ kind: 'record', description: 'Closed', identification: 'WO-1' }] },
        },
      ],
      contextOf(),
      before,
    )
    const issues = check(
      nonconformity,
      state,
      { type: 'judge-effectiveness', data: { verdict: 'not-effective', basis: 'Seen', on: '2026-11-14' } },
      contextOf(),
    )
    expect(issues).toContainEqual({
      code: 'time-out-of-order',
      severity: 'error',
      path: ['on'],
      params: { received: '2026-11-14', earliest: '2026-11-15', after: 'completion' },
    })
  })

  it('[NC-7] takes back a verdict when another action is planned after it', () => {
    const { state } = walk(
      [{ type: 'plan-action', data: { description: 'Seal the shaft', owner: 'u-9', due: '2026-12-20', causes: [] } }],
      contextOf(),
      judged(),
    )
    expect(state.verdict).toBeUndefined()
  })

  it('[NC-8] warns when the verifier owns the action, and refuses it under the policy of a certification body', async () => {
    const { certificationBody } = await import('clausebook')
    const actor = { id: 'engineering-manager', roles: [] }
    const before = planned()
    const action = before.state.actions[0]?.id ?? 'act_none'
    const { state } = walk(
      [
        {
          type: 'complete-action',
          data: { action, on: '2026-11-15', evidence: [{ kind: 'record', description: 'Closed', identification: 'WO-1' }] },
        },
      ],
      contextOf(),
      before,
    )
    const command = { type: 'judge-effectiveness', data: { verdict: 'effective', basis: 'Two tests', on: '2026-11-23' } } as const
    const own = execute(nonconformity, state, command, contextOf({ actor }))
    expect(own.ok).toBe(true)
    expect(own.issues).toMatchObject([{ code: 'verifier-independent', severity: 'warning' }])
    const strict = execute(nonconformity, state, command, contextOf({ actor, policy: certificationBody }))
    expect(codes(strict.issues)).toEqual(['verifier-independent'])
  })

  it('[NC-9] takes a suspicion without a requirement as a report, and accepts it only once one is cited', () => {
    const suspicion = walk([{ type: 'report', data: { finding: { ...hydrantFinding, criteria: [] }, detected: '2026-11-02' } }])
    const accept = { type: 'accept', data: { owner: 'u-2' } } as const
    expect(codes(execute(nonconformity, suspicion.state, accept, contextOf()).issues)).toEqual(['finding-requirement-present'])
    const { state } = walk(
      [{ type: 'cite-criteria', data: { criteria: [{ kind: 'clause', reference: 'iso9001:2015/7.1.3' }] } }, accept],
      contextOf(),
      suspicion,
    )
    expect(state).toMatchObject({
      status: 'open',
      report: { finding: { criteria: [] } },
      laterCriteria: [{ reference: 'iso9001:2015/7.1.3' }],
    })
  })

  it.each([
    [
      'a correction before the record is normal',
      'record-correction',
      { outcome: 'done', description: 'Wiped up', on: '2026-11-02', onTheSpot: true },
      [],
    ],
    [
      'a correction before the occurrence is not',
      'record-correction',
      { outcome: 'done', description: 'Wiped up', on: '2026-11-01' },
      ['time-out-of-order'],
    ],
    [
      'a correction tomorrow is not',
      'record-correction',
      { outcome: 'done', description: 'Wiped up', on: '2026-11-25' },
      ['time-in-future'],
    ],
  ] as const)('[NC-10] %s', (_, type, data, expected) => {
    const { state } = walk(opening)
    expect(codes(check(nonconformity, state, { type, data }, contextOf()))).toEqual(expected)
  })

  it('[NC-10] knows by the time zone what day it is', () => {
    const { state } = walk(opening)
    const command = { type: 'record-correction', data: { outcome: 'done', description: 'Wiped up', on: '2026-11-25' } } as const
    const late = contextOf({ now: '2026-11-24T22:30:00Z' })
    expect(codes(check(nonconformity, state, command, late))).toEqual([])
    expect(codes(check(nonconformity, state, command, { ...late, timeZone: 'America/New_York' }))).toEqual(['time-in-future'])
  })

  it('[NC-11] watches a case whose cause stayed undetermined until its review', () => {
    const { state } = walk([
      ...opening,
      ...analysing.slice(0, 2),
      {
        type: 'except-cause',
        data: {
          kind: 'undetermined',
          attempts: ['Wiring measured', 'Button changed'],
          interimControl: 'Weekly test',
          review: '2027-01-31',
        },
      },
      { type: 'decide-action', data: { needed: false, justification: 'Nothing to act on until the watch ends' } },
    ])
    expect(stageOf(state, contextOf())).toBe('watch')
    expect(codes(available(nonconformity, state, contextOf()).close)).toEqual(['cause-watched'])
    expect(codes(available(nonconformity, state, contextOf({ now: '2027-01-31T09:00:00Z' })).close)).toEqual([])
  })

  it.each([
    ['correct', walk(opening)],
    ['analyse', walk([...opening, ...analysing.slice(0, 1)])],
    ['decide', walk([...opening, ...analysing.slice(0, 3)])],
    ['plan', walk([...opening, ...analysing])],
    ['implement', planned()],
    ['ready-to-close', judged()],
    [undefined, closedCase()],
  ] as const)('[NC-12] derives the stage %s', (stage, { state }) => {
    expect(stageOf(state, contextOf())).toBe(stage)
  })

  it('[NC-13] keeps comments in the log and not in the case', () => {
    const before = walk(opening)
    const { state, events } = walk([{ type: 'comment', data: { comment: 'Spoke with the fire team' } }], contextOf(), before)
    expect({ ...state, revision: 0 }).toEqual({ ...before.state, revision: 0 })
    expect(events.at(-1)).toMatchObject({ type: 'commented', data: { comment: 'Spoke with the fire team' }, metadata: { revision: 3 } })
  })
})
