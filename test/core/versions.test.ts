import { execute, orThrow, readEvents, readState, replay } from 'clausebook'
import { describe, expect, it } from 'vitest'
import { contextOf } from '../support/context'
import { lamp } from '../support/toy'

const metadata = {
  id: 'evt_1',
  subject: 'lamp_1',
  revision: 1,
  at: '2020-02-02T08:00:00Z',
  by: 'u-1',
  policy: { id: 'plain', version: '1' },
  schema: 1,
}
const raw = (changes: object = {}) => ({ type: 'put-in', data: { power: 40 }, metadata, ...changes })

describe('stored events and states', () => {
  it('[CORE-10] reads what execute wrote after a round trip through JSON', () => {
    const { state, events } = orThrow(execute(lamp, lamp.start('lamp_1'), { type: 'fit', data: { watts: 60 } }, contextOf()))
    const read = orThrow(readEvents(lamp, JSON.parse(JSON.stringify(events))))
    expect(read).toEqual(events)
    expect(replay(lamp, read)).toEqual(state)
    expect(orThrow(readState(lamp, JSON.parse(JSON.stringify({ schema: 3, state }))))).toEqual(state)
  })

  it('[CORE-11] migrates older events step by step before it reads them strictly', () => {
    expect(orThrow(readEvents(lamp, [raw()]))).toEqual([{ type: 'fitted', data: { watts: 40 }, metadata: { ...metadata, schema: 3 } }])
    const second = raw({ data: { watts: 50 }, metadata: { ...metadata, schema: 2 } })
    expect(orThrow(readEvents(lamp, [second]))[0]).toMatchObject({ type: 'fitted', data: { watts: 50 } })
  })

  it('[CORE-11] migrates older states', () => {
    const state = { id: 'lamp_1', revision: 1, fitted: true, power: 40 }
    expect(orThrow(readState(lamp, { schema: 1, state }))).toEqual({ id: 'lamp_1', revision: 1, fitted: true, watts: 40, marks: [] })
  })

  it('[CORE-11] applies migrations by their version, in whatever order they are listed', () => {
    const reversed = { ...lamp, migrations: lamp.migrations.toReversed() }
    expect(readEvents(reversed, [raw()])).toEqual(readEvents(lamp, [raw()]))
  })

  it('[CORE-12] refuses a newer version by name instead of guessing', () => {
    expect(readEvents(lamp, [raw({ metadata: { ...metadata, schema: 4 } })])).toMatchObject({
      ok: false,
      issues: [{ code: 'schema-newer', path: [0, 'metadata', 'schema'], params: { supported: 3, received: 4 } }],
    })
    expect(readState(lamp, { schema: 9, state: {} })).toMatchObject({ ok: false, issues: [{ code: 'schema-newer', path: ['schema'] }] })
  })

  it('[CORE-13] names the migration that failed', () => {
    const failing = {
      ...lamp,
      migrations: [
        {
          name: 'turn-the-screw',
          to: 2,
          event: () => {
            throw new Error('stripped')
          },
        },
      ],
    }
    expect(readEvents(failing, [raw()])).toMatchObject({
      ok: false,
      issues: [{ code: 'migration-failed', path: [0], params: { migration: 'turn-the-screw', reason: '"stripped"' } }],
    })
  })

  it.each([
    ['no object', ['x'], 'field-invalid', [0]],
    ['an unknown event', [raw({ type: 'exploded', metadata: { ...metadata, schema: 3 } })], 'event-unknown', [0, 'type']],
    ['an event named like a method', [raw({ type: 'constructor' })], 'event-unknown', [0, 'type']],
    ['an unknown field', [raw({ colour: 1 })], 'field-unknown', [0, 'colour']],
    ['no metadata', [raw({ metadata: undefined })], 'field-required', [0, 'metadata']],
    ['a bad instant', [raw({ metadata: { ...metadata, at: '2026-02-30T00:00:00Z' } })], 'field-invalid', [0, 'metadata', 'at']],
    ['no data', [raw({ data: null })], 'field-invalid', [0, 'data']],
  ])('[CORE-14] says where stored data is wrong: %s', (_, events, code, path) => {
    const result = readEvents(lamp, events)
    expect(result.ok).toBe(false)
    expect(result.issues).toContainEqual(expect.objectContaining({ code, path }))
  })

  it('[CORE-15] notices gaps and events of another aggregate', () => {
    const second = raw({ metadata: { ...metadata, id: 'evt_3', revision: 3, subject: 'lamp_2' } })
    expect(readEvents(lamp, [raw(), second]).issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['event-order', '1.metadata.revision'],
      ['event-foreign', '1.metadata.subject'],
    ])
  })
})
