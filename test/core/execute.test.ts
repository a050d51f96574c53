import { available, type Context, check, execute, history, orThrow, type Policy, replay } from 'clausebook'
import { describe, expect, it } from 'vitest'
import { contextOf } from '../support/context'
import { deepFrozen } from '../support/deep-frozen'
import { lamp } from '../support/toy'

const policy = (changes: Partial<Policy>): Context<Policy> => ({ ...contextOf(), policy: { id: 'own', version: '7', ...changes } })
const fitted = () => orThrow(execute(lamp, lamp.start('lamp_1'), { type: 'fit', data: { watts: 25 } }, contextOf()))
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code)

describe('execute', () => {
  it('[CORE-1] gives the next state and events with full metadata', () => {
    const { state, events } = orThrow(
      execute(lamp, lamp.start('lamp_1'), { type: 'fit', data: { watts: 60 }, reason: 'Dark corner', meaning: 'responsible' }, policy({})),
    )
    expect(state).toEqual({ id: 'lamp_1', revision: 1, fitted: true, watts: 60, marks: [] })
    expect(events).toEqual([
      {
        type: 'fitted',
        data: { watts: 60 },
        metadata: {
          id: 'evt_0001',
          subject: 'lamp_1',
          revision: 1,
          at: '2026-11-24T09:00:00Z',
          by: 'auditor-1',
          reason: 'Dark corner',
          meaning: 'responsible',
          policy: { id: 'own', version: '7' },
          schema: 3,
        },
      },
    ])
  })

  it('[CORE-2] returns invalid fields and unmet conditions of the state together', () => {
    const result = execute(
      lamp,
      lamp.start('lamp_1'),
      { type: 'mark', data: JSON.parse('{"marks":[{"text":1}],"colour":"red"}') },
      contextOf(),
    )
    expect(result.ok).toBe(false)
    expect(result.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['field-invalid', 'marks.0.text'],
      ['field-unknown', 'colour'],
      ['lamp-fitted', 'fitted'],
    ])
  })

  it('[CORE-3] lets warnings travel with success', () => {
    const result = execute(lamp, fitted().state, { type: 'remove', data: {} }, contextOf())
    expect(result).toMatchObject({ ok: true, issues: [{ code: 'lamp-bright', severity: 'warning', params: { watts: 25 } }] })
  })

  it('[CORE-4] lets a policy weigh a rule otherwise, silence it, and add conditions from the pool', () => {
    const { state } = fitted()
    const remove = { type: 'remove', data: {} } as const
    expect(execute(lamp, state, remove, policy({ severities: { 'lamp-bright': 'error' } })).ok).toBe(false)
    expect(execute(lamp, state, remove, policy({ severities: { 'lamp-bright': 'off' } })).issues).toEqual([])
    expect(codes(check(lamp, state, remove, policy({ conditions: { remove: ['lamp-marked'] } })))).toEqual(['lamp-bright', 'lamp-marked'])
  })

  it('[CORE-4] never lets a policy soften a fixed rule, nor add a condition that does not exist', () => {
    const start = lamp.start('lamp_1')
    expect(codes(check(lamp, start, { type: 'mark', data: { marks: [] } }, policy({ severities: { 'lamp-fitted': 'off' } })))).toEqual([
      'lamp-fitted',
    ])
    expect(check(lamp, start, { type: 'fit', data: { watts: 1 } }, policy({ conditions: { fit: ['lamp-blessed'] } }))).toMatchObject([
      { code: 'condition-unknown', params: { received: 'lamp-blessed', policy: 'own' } },
    ])
  })

  it('[CORE-5] refuses an actor without one of the roles that the policy asks for', () => {
    const context = policy({ roles: { fit: ['electrician', 'engineer'] } })
    expect(check(lamp, lamp.start('lamp_1'), { type: 'fit', data: { watts: 1 } }, context)).toMatchObject([
      { code: 'actor-not-authorised', params: { command: 'fit', roles: ['electrician', 'engineer'], held: ['lead-auditor'] } },
    ])
    const engineer = { ...context, actor: { id: 'u-1', roles: ['engineer'] } }
    expect(check(lamp, lamp.start('lamp_1'), { type: 'fit', data: { watts: 1 } }, engineer)).toEqual([])
  })

  it('[CORE-6] names an unknown command, even one that every object has', () => {
    for (const type of ['toString', '__proto__', 'fit ', '']) {
      // @ts-expect-error -- a command that does not exist does not compile; it may still come from a form
      expect(check(lamp, lamp.start('lamp_1'), { type, data: {} }, contextOf())).toMatchObject([
        { code: 'command-unknown', path: ['type'] },
      ])
    }
  })

  it('[CORE-7] freezes what it returns and neither changes nor freezes what it was given', () => {
    const data = { marks: [{ text: 'A' }] }
    const { state, events } = orThrow(execute(lamp, fitted().state, { type: 'mark', data }, contextOf()))
    expect(deepFrozen(state)).toBe(true)
    expect(deepFrozen(events)).toBe(true)
    expect(Object.isFrozen(data.marks)).toBe(false)
    data.marks.push({ text: 'B' })
    expect(state.marks).toEqual([{ text: 'A' }])
  })

  it('[CORE-8] lists every command with what stands against it', () => {
    const open = available(lamp, lamp.start('lamp_1'), contextOf())
    expect(Object.entries(open).map(([type, issues]) => [type, codes(issues)])).toEqual([
      ['fit', []],
      ['mark', ['lamp-fitted']],
      ['remove', ['lamp-fitted', 'lamp-bright']],
    ])
  })

  it('[CORE-9] rebuilds the state from deep-frozen events and leaves them unchanged', () => {
    const first = fitted()
    const second = orThrow(execute(lamp, first.state, { type: 'mark', data: { marks: [{ text: 'A' }] } }, contextOf()))
    const third = orThrow(execute(lamp, second.state, { type: 'mark', data: { marks: [] } }, contextOf()))
    const events = [...first.events, ...second.events, ...third.events]
    const before = JSON.stringify(events)
    expect(events.every(deepFrozen)).toBe(true)
    expect(replay(lamp, events)).toEqual(third.state)
    expect(JSON.stringify(events)).toBe(before)
    expect([...history(lamp, events)].map(({ state }) => state)).toEqual([first.state, second.state, third.state])
  })

  it('[CORE-9] replays no events only by throwing, since no id is known', () => {
    expect(() => replay(lamp, [])).toThrow('list-too-short')
  })
})
