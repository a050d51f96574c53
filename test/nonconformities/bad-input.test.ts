import { type AnyIssue, checkFinding, createContext, execute, nonconformity } from 'clausebook'
import { describe, expect, it } from 'vitest'
import { hydrantFinding, opening, planned, walk } from '../support/casework'
import { contextOf } from '../support/context'

/** Data as it may come from outside: no type holds it. */
const outside = (json: string) => JSON.parse(json)
const nested = (depth: number) => outside(`${'['.repeat(depth)}${']'.repeat(depth)}`)
const finding = (changes: object) => ({ ...JSON.parse(JSON.stringify(hydrantFinding)), ...changes })
const report = (changes: object) => ({ finding: finding({}), detected: '2026-11-02', ...changes })
const found = (issues: readonly AnyIssue[]) =>
  issues.filter(({ severity }) => severity === 'error').map(({ code, path }) => [code, path.join('.')])

describe('bad input to a report', () => {
  it.each([
    ['an unknown field', report({ colour: 'red' }), [['field-unknown', 'colour']]],
    [
      'an unknown field deep inside',
      report({ finding: finding({ evidence: [{ ...hydrantFinding.evidence[0], weight: 1 }] }) }),
      [['field-unknown', 'finding.evidence.0.weight']],
    ],
    ['a wrong type', report({ caseNumber: 7 }), [['field-invalid', 'caseNumber']]],
    ['a missing field', report({ finding: finding({ statement: undefined }) }), [['field-required', 'finding.statement']]],
    ['a blank text', report({ finding: finding({ statement: ' \n\t' }) }), [['text-empty', 'finding.statement']]],
    ['an impossible date', report({ detected: '2026-02-30' }), [['field-invalid', 'detected']]],
    ['a date in another form', report({ detected: '2.11.2026' }), [['field-invalid', 'detected']]],
    ['an instant after now', report({ detected: '2026-11-24T09:00:01Z' }), [['time-in-future', 'detected']]],
    [
      'a date after today',
      report({ occurred: '2026-11-25' }),
      [
        ['time-in-future', 'occurred'],
        ['time-out-of-order', 'detected'],
        ['time-out-of-order', 'finding.detected'],
      ],
    ],
    [
      'detection before occurrence',
      report({ occurred: '2026-11-03' }),
      [
        ['time-out-of-order', 'detected'],
        ['time-out-of-order', 'finding.detected'],
      ],
    ],
    ['no time at all', { finding: finding({ detected: undefined }) }, [['occurrence-or-detection-known', 'detected']]],
    [
      'evidence from tomorrow',
      report({ finding: finding({ evidence: [{ ...hydrantFinding.evidence[0], at: '2026-11-25' }] }) }),
      [['time-in-future', 'finding.evidence.0.at']],
    ],
    [
      'more nonconforming than examined',
      report({ finding: finding({ evidence: [{ kind: 'test', description: 'x', sample: { nonconforming: 4, examined: 3 } }] }) }),
      [['sample-within-bounds', 'finding.evidence.0.sample']],
    ],
    [
      'a malformed reference',
      report({ finding: finding({ criteria: [{ kind: 'clause', reference: '7.1.3' }] }) }),
      [['field-invalid', 'finding.criteria.0.reference']],
    ],
    [
      'an unknown kind of criterion',
      report({ finding: finding({ criteria: [{ kind: 'rumour', title: 'x' }] }) }),
      [['field-invalid', 'finding.criteria.0.kind']],
    ],
    ['a 10 MB statement', report({ finding: finding({ statement: 'x'.repeat(10_000_000) }) }), [['text-too-long', 'finding.statement']]],
    ['a 10 MB case number', report({ caseNumber: 'x'.repeat(10_000_000) }), [['text-too-long', 'caseNumber']]],
    ['1,000 levels where none belong', report({ caseNumber: nested(1000) }), [['field-invalid', 'caseNumber']]],
    ['1,000 levels in an own field', report({ extensions: { 'acme:deep': nested(1000) } }), [['field-invalid', 'extensions.acme:deep']]],
    [
      '100,000 levels in an own field',
      report({ extensions: { 'acme:deep': nested(100_000) } }),
      [['field-invalid', 'extensions.acme:deep']],
    ],
    ['an own field without a namespace', report({ extensions: { room: 409 } }), [['field-invalid', 'extensions.room']]],
    [
      'a __proto__ key',
      outside(`{"finding":${JSON.stringify(hydrantFinding)},"detected":"2026-11-02","__proto__":{"caseNumber":"x"}}`),
      [['field-unknown', '__proto__']],
    ],
    [
      'a __proto__ key in an own field',
      report({ extensions: outside('{"acme:x":{"__proto__":{"a":1}}}') }),
      [['field-invalid', 'extensions.acme:x']],
    ],
    [
      'a __proto__ key among own fields',
      report({ extensions: outside('{"__proto__":{"a":1}}') }),
      [['field-invalid', 'extensions.__proto__']],
    ],
    ['a list instead of a record', [], [['field-invalid', '']]],
    ['nothing', undefined, [['field-required', '']]],
    ['null', null, [['field-invalid', '']]],
  ])('[NC-14] says where and what: %s', (_, data, expected) => {
    const start = nonconformity.start('nc_0001')
    const result = execute(nonconformity, start, { type: 'report', data: data as never }, contextOf())
    expect(found(result.issues)).toEqual(expected)
    expect(result.ok).toBe(false)
    expect(start).toEqual(nonconformity.start('nc_0001'))
    expect(JSON.stringify(result.issues).length).toBeLessThan(2_000)
  })

  it('[NC-14] pollutes no prototype', () => {
    expect(({} as Record<string, unknown>)['caseNumber']).toBeUndefined()
  })

  it('[NC-14] refuses a clause that the standards in use do not know, and says so with its path', () => {
    const citations = (reference: string): readonly AnyIssue[] =>
      reference.includes('99')
        ? [{ code: 'clause-unknown', severity: 'error', path: [], params: { edition: 'iso9001:2015', number: '99.9', nearest: [] } }]
        : []
    const data = report({ finding: finding({ criteria: [{ kind: 'clause', reference: 'iso9001:2015/99.9' }] }) })
    const result = execute(nonconformity, nonconformity.start('nc_0001'), { type: 'report', data: data as never }, contextOf({ citations }))
    expect(found(result.issues)).toEqual([['clause-unknown', 'finding.criteria.0.reference']])
  })

  it('[NC-14] wants evidence with a completed action', () => {
    const { state } = planned()
    const action = state.actions[0]?.id ?? 'act_none'
    const result = execute(nonconformity, state, { type: 'complete-action', data: { action, on: '2026-11-10', evidence: [] } }, contextOf())
    expect(found(result.issues)).toEqual([['list-too-short', 'evidence']])
  })

  it('[NC-14] refuses an action due before its start, for a cause that is none, and an action that is none', () => {
    const { state } = planned()
    const plan = { description: 'x', owner: 'u-1', start: '2026-12-02', due: '2026-12-01', causes: ['cau_none'] } as const
    expect(found(execute(nonconformity, state, { type: 'plan-action', data: plan }, contextOf()).issues)).toEqual([
      ['action-causes-known', 'causes.0'],
      ['time-out-of-order', 'due'],
    ])
    expect(
      found(execute(nonconformity, state, { type: 'cancel-action', data: { action: 'act_none', reason: 'x' } }, contextOf()).issues),
    ).toEqual([['action-known', 'action']])
  })

  it('[NC-14] gives the very same state back after a refusal', () => {
    const { state } = walk(opening)
    const copy = structuredClone(state)
    execute(nonconformity, state, { type: 'accept', data: { owner: '' } }, contextOf())
    expect(state).toEqual(copy)
  })

  it('[CORE-30] refuses a context without a real instant and zone, with both issues', () => {
    expect(() => createContext({ now: '2026-02-30T00:00:00Z', timeZone: 'Mars/Olympus', actor: { id: 'u', roles: [] } })).toThrow(
      /field-invalid now; field-invalid timeZone/,
    )
  })

  it('[CORE-31] never freezes or keeps the extensions that a caller passed in', () => {
    const own = { 'acme:room': { number: 409 } }
    const result = checkFinding(finding({ extensions: own }))
    expect(result.ok && result.value.extensions).toEqual(own)
    expect(Object.isFrozen(own['acme:room'])).toBe(false)
    own['acme:room'].number = 1
    expect(result.ok && result.value.extensions).toEqual({ 'acme:room': { number: 409 } })
  })
})
