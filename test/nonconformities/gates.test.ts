import { available, type CaseStatus, caseStatuses, check, execute, nonconformity, readEvents, stageOf } from 'clausebook'
import { describe, expect, it } from 'vitest'
import { caseWith } from '../support/case-parts'
import { analysing, effectively, hydrantFinding, judged, opening, planned, walk } from '../support/casework'
import { contextOf } from '../support/context'

const codes = (issues: readonly { readonly code: string; readonly severity: string }[]) =>
  issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)

const failing = (verdict: 'partly' | 'not-effective') => {
  const before = planned()
  const action = before.state.actions[0]?.id ?? 'act_none'
  return walk(
    [
      {
        type: 'complete-action',
        data: { action, on: '2026-11-15', evidence: [{ kind: 'record', description: 'Closed', identification: 'WO-1' }] },
      },
      { type: 'judge-effectiveness', data: { verdict, basis: 'Failed again', on: '2026-11-23' } },
    ],
    contextOf(),
    before,
  )
}

const another = { type: 'plan-action', data: { description: 'Replace the pump', owner: 'u-9', due: '2026-12-01', causes: [] } } as const
const criterion = { measure: 'Anything', target: 'some', window: { kind: 'until', date: '2026-11-24' } } as const
const favourable = { type: 'judge-effectiveness', data: { verdict: 'effective', basis: 'Looks fine', on: '2026-11-24' } } as const

describe('gates that hold', () => {
  it.each(['partly', 'not-effective'] as const)('[NC-51] takes no second opinion for an action that was judged %s', (verdict) => {
    const { state } = failing(verdict)
    expect(codes(check(nonconformity, state, favourable, contextOf()))).toEqual(['failure-answered'])
    expect(
      codes(check(nonconformity, state, { type: 'decide-action', data: { needed: false, justification: 'Enough' } }, contextOf())),
    ).toEqual(['failure-answered'])
    expect(codes(check(nonconformity, state, { type: 'set-effectiveness', data: criterion }, contextOf()))).toContain('failure-answered')
    expect(stageOf(state, contextOf())).toBe('plan')
  })

  it('[NC-51] is not answered by an action that is cancelled again, with an easier criterion in between', () => {
    const journey = walk(
      [another, { type: 'set-effectiveness', data: criterion }],
      contextOf({ newId: (prefix) => `${prefix}_2` }),
      failing('not-effective'),
    )
    const cancelled = walk([{ type: 'cancel-action', data: { action: 'act_2', reason: 'Not wanted' } }], contextOf(), journey)
    expect(codes(check(nonconformity, cancelled.state, favourable, contextOf()))).toEqual(['failure-answered'])
  })

  it('[NC-52] judges no effect over a window that ended before the work was done', () => {
    const before = walk(
      [{ type: 'set-effectiveness', data: { ...criterion, window: { kind: 'until', date: '2026-11-06' } } }],
      contextOf(),
      planned(),
    )
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
    expect(check(nonconformity, state, favourable, contextOf())).toContainEqual(
      expect.objectContaining({ code: 'time-out-of-order', path: ['criterion', 'window', 'date'] }),
    )
  })

  it('[NC-53] ends a watch by a confirmed cause and not by a probable one', () => {
    const watching = walk([
      ...opening,
      ...analysing.slice(0, 2),
      {
        type: 'except-cause',
        data: { kind: 'undetermined', attempts: ['Wiring measured'], interimControl: 'Weekly test', review: '2027-01-31' },
      },
      { type: 'decide-action', data: { needed: false, justification: 'Nothing to act on yet' } },
    ])
    const found = (standing: 'probable' | 'confirmed') =>
      walk([{ type: 'record-cause', data: { description: 'Damp', kind: 'occurrence', standing, method: 'test' } }], contextOf(), watching)
        .state
    expect(codes(available(nonconformity, found('probable'), contextOf()).close)).toEqual(['cause-watched'])
    expect(codes(available(nonconformity, found('confirmed'), contextOf()).close)).toEqual([])
  })

  it('[NC-54] lets a wrongly confirmed cause be excluded, so that no dummy action is needed', () => {
    const journey = walk(
      [{ type: 'record-cause', data: { description: 'Vandalism', kind: 'occurrence', standing: 'confirmed', method: 'judgement' } }],
      contextOf({ newId: (prefix) => `${prefix}_wrong` }),
      judged(),
    )
    expect(codes(available(nonconformity, journey.state, contextOf()).close)).toEqual(['causes-answered'])
    expect(stageOf(journey.state, contextOf())).toBe('plan')
    const { state } = walk(
      [{ type: 'exclude-cause', data: { cause: 'cau_wrong', reason: 'The camera shows nobody' } }],
      contextOf(),
      journey,
    )
    expect(codes(available(nonconformity, state, contextOf()).close)).toEqual([])
    expect(state.causes.at(-1)).toMatchObject({ id: 'cau_wrong', standing: 'excluded' })
  })

  it('[NC-55] never gives two actions one id, even when a counter begins anew with each context', () => {
    const { state } = walk([another, another], contextOf(), planned())
    expect(new Set(state.actions.map(({ id }) => id)).size).toBe(3)
  })

  it.each([
    ['an empty reason', { reason: '' }, {}, 'text-empty', 'reason'],
    ['a reason without end', { reason: 'x'.repeat(30_000) }, {}, 'text-too-long', 'reason'],
    ['half a character', { reason: '\ud800' }, {}, 'field-invalid', 'reason'],
    ['a meaning of two lines', { meaning: 'a\nb' }, {}, 'field-invalid', 'meaning'],
    ['an actor without id', {}, { actor: { id: '', roles: [] } }, 'text-empty', 'actor.id'],
  ])('[NC-56] puts nothing into the log that could not be read back: %s', (_, head, changes, code, path) => {
    const command = { type: 'comment', data: { comment: 'x' }, ...head } as const
    const result = execute(nonconformity, walk(opening).state, command, contextOf(changes))
    expect(result.ok).toBe(false)
    expect(result.issues.map((issue) => [issue.code, issue.path.join('.')])).toEqual([[code, path]])
  })

  it('[NC-56] notices ids that are none before they reach the log', () => {
    const data = { description: 'x', kind: 'occurrence', standing: 'probable', method: 'test' } as const
    // A caller without types may give ids without a prefix.
    const context = contextOf({ newId: (() => 'x') as never })
    const result = execute(nonconformity, walk(opening).state, { type: 'record-cause', data }, context)
    expect(result.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['field-invalid', 'events.cause-recorded.data.cause.id'],
    ])
  })

  it('[NC-57] takes a policy with an unknown weight or command for a mistake, and keeps its gates shut', () => {
    const { state } = walk(opening)
    const policy = { id: 'ours', version: '1', severities: { 'verdict-given': 'none' }, roles: { closing: ['boss'] } }
    const result = execute(nonconformity, state, { type: 'close', data: effectively }, contextOf({ policy: policy as never }))
    expect(result.issues.filter(({ code }) => code === 'policy-invalid').map(({ path }) => path.join('.'))).toEqual([
      'policy.severities.verdict-given',
      'policy.roles.closing',
    ])
  })

  it('[NC-57] closes nothing as effective without decision, action and verdict, whatever a policy says', () => {
    const off = Object.fromEntries(nonconformity.commands.close.needs.map(({ id }) => [id, 'off']))
    const { state } = walk(opening)
    const issues = check(
      nonconformity,
      state,
      { type: 'close', data: effectively },
      contextOf({ policy: { id: 'lax', version: '1', severities: off } }),
    )
    expect(codes(issues)).toEqual(['action-decided'])
  })

  it('[NC-58] reads no log without its beginning, unless it is told what went before', () => {
    const { events } = judged()
    const rest = JSON.parse(JSON.stringify(events.slice(1)))
    expect(readEvents(nonconformity, rest).issues.every(({ code }) => code === 'event-order')).toBe(true)
    expect(readEvents(nonconformity, rest, walk(opening.slice(0, 1)).state).ok).toBe(true)
    // @ts-expect-error -- stored data may be anything
    expect(readEvents(nonconformity, null)).toMatchObject({ ok: false, issues: [{ code: 'field-invalid', params: { expected: 'list' } }] })
  })

  const allowed: Readonly<Record<string, readonly CaseStatus[]>> = {
    report: ['unreported'],
    accept: ['reported'],
    'cite-criteria': ['reported', 'open'],
    'add-evidence': ['reported', 'open'],
    'record-containment': ['reported', 'open'],
    'record-correction': ['reported', 'open'],
    comment: ['reported', 'open', 'closed', 'rejected', 'merged', 'withdrawn'],
    reopen: ['closed'],
  }

  it.each(Object.keys(nonconformity.commands))('[NC-59] allows %s in its statuses and in no other', (type) => {
    const open = caseStatuses.filter((status) => {
      const issues = Object.entries(available(nonconformity, caseWith({ status }), contextOf())).find(([name]) => name === type)?.[1] ?? []
      return !issues.some(({ code }) => code === 'status-fits')
    })
    expect(open).toEqual(caseStatuses.filter((status) => (allowed[type] ?? ['open']).includes(status)))
  })

  it('[NC-59] refuses dates before what happened, and evidence from the future', () => {
    const { state } = planned()
    const action = state.actions[0]?.id ?? 'act_none'
    const complete = (on: string, at?: string) =>
      check(
        nonconformity,
        state,
        { type: 'complete-action', data: { action, on, evidence: [{ kind: 'record', description: 'x', ...(at ? { at } : {}) }] } },
        contextOf(),
      )
    expect(codes(complete('1999-01-01'))).toEqual(['time-out-of-order', 'time-out-of-order'])
    expect(codes(complete('2026-11-15', '2031-01-01'))).toEqual(['time-in-future'])
    const report = { finding: { ...hydrantFinding, detected: '2026-10-01' }, occurred: '2026-11-02', detected: '2026-11-02' }
    expect(check(nonconformity, nonconformity.start('nc_2'), { type: 'report', data: report }, contextOf())).toMatchObject([
      { code: 'time-out-of-order', path: ['finding', 'detected'] },
    ])
  })
})
