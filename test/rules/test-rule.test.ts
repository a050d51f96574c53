import { type Rule, unless } from 'clausebook'
import { testRule } from 'clausebook/testing'
import { describe, expect, it } from 'vitest'

interface Room {
  readonly number: string
  readonly beds: readonly string[]
}

type RoomRule = Rule<'room-has-beds', { readonly number: string }, [room: Room]>

/** A rule of somebody's own hotel. */
const roomHasBeds: RoomRule = {
  id: 'room-has-beds',
  unmet: ({ number, beds }) => unless(beds.length > 0, ['beds'], { number }),
}
const ruleWith = (unmet: RoomRule['unmet']): RoomRule => ({ id: 'room-has-beds', unmet })
const full = { name: 'with beds', subject: [{ number: '409', beds: ['twin'] }] } as const
const empty = { name: 'without', subject: [{ number: '410', beds: [] }], unmet: [{ path: ['beds'], params: { number: '410' } }] } as const
const table = { valid: [full], invalid: [empty] }

describe('testRule', () => {
  it('[RU-1] finds nothing when a rule does what its table says', () => {
    expect(testRule(roomHasBeds, table)).toEqual([])
  })

  it('[RU-1] names each case in which the rule found other places or other facts', () => {
    const always = ruleWith(({ number }) => [{ path: ['beds', 0], params: { number } }])
    expect(testRule(always, table)).toEqual([
      { kind: 'unmet-differs', name: 'with beds', expected: [], received: [{ path: ['beds', 0], params: { number: '409' } }] },
      {
        kind: 'unmet-differs',
        name: 'without',
        expected: [{ path: ['beds'], params: { number: '410' } }],
        received: [{ path: ['beds', 0], params: { number: '410' } }],
      },
    ])
    expect(
      testRule(
        ruleWith(() => [{ path: ['beds'], params: { number: '411' } }]),
        table,
      ),
    ).toHaveLength(2)
    expect(
      testRule(
        ruleWith(() => []),
        table,
      ),
    ).toMatchObject([{ kind: 'unmet-differs', name: 'without', received: [] }])
  })

  it('[RU-1] cares for the order of places and not for the order of keys', () => {
    const two = ruleWith(({ number, beds }) =>
      beds.length > 0
        ? []
        : [
            { params: { number }, path: ['beds'] },
            { params: { number }, path: ['number'] },
          ],
    )
    const places = [
      { path: ['beds'], params: { number: '410' } },
      { path: ['number'], params: { number: '410' } },
    ]
    expect(testRule(two, { valid: [full], invalid: [{ ...empty, unmet: places }] })).toEqual([])
    expect(testRule(two, { valid: [full], invalid: [{ ...empty, unmet: places.toReversed() }] })).toMatchObject([{ kind: 'unmet-differs' }])
  })

  it('[RU-2] notices a table that proves nothing', () => {
    expect(testRule(roomHasBeds, { valid: [], invalid: [] })).toEqual([
      { kind: 'cases-missing', list: 'valid' },
      { kind: 'cases-missing', list: 'invalid' },
    ])
    expect(testRule(roomHasBeds, { valid: [full], invalid: [{ ...full, name: 'none', unmet: [] }] })).toEqual([
      { kind: 'expectation-empty', name: 'none' },
    ])
    expect(testRule(roomHasBeds, { valid: [full, full, full], invalid: [{ ...empty, name: 'with beds' }] })).toEqual([
      { kind: 'name-repeated', name: 'with beds' },
    ])
  })

  it('[RU-3] notices a rule that changes what it judges, and leaves the subjects of the table as they are', () => {
    const sorting = ruleWith(({ number, beds }) => {
      ;(beds as string[]).push('spare') // the deed under test
      return unless(beds.length > 1, ['beds'], { number })
    })
    expect(testRule(sorting, table)).toMatchObject([
      { kind: 'rule-threw', name: 'with beds', error: expect.stringContaining('TypeError') },
      { kind: 'rule-threw', name: 'without' },
    ])
    expect(full.subject[0].beds).toEqual(['twin'])
    expect(Object.isFrozen(full.subject[0])).toBe(false)
  })

  it('[RU-3] notices a rule that remembers what it was asked', () => {
    const digits = /\d+/g
    const forgetful = ruleWith(({ number }) => unless(!digits.test(number), ['number'], { number }))
    expect(testRule(forgetful, table)).toContainEqual({ kind: 'answer-unstable', name: 'with beds' })
  })

  it('[RU-3] notices facts that no JSON can hold', () => {
    const live = ruleWith(({ number }) => [{ path: ['beds'], params: { number, now: () => 0 } }])
    expect(testRule(live, table)).toMatchObject([{ kind: 'rule-threw' }, { kind: 'rule-threw' }])
  })

  it('[RU-3] passes functions and instances of a subject on as they are', () => {
    const day = new Date(0)
    const rule: Rule<'day-known', { readonly day: string }, [{ readonly day: Date; readonly zone: () => string }]> = {
      id: 'day-known',
      unmet: (subject) => unless(subject.zone() === 'UTC', ['day'], { day: subject.day.toISOString() }),
    }
    expect(
      testRule(rule, {
        valid: [{ name: 'in UTC', subject: [{ day, zone: () => 'UTC' }] }],
        invalid: [
          {
            name: 'elsewhere',
            subject: [{ day, zone: () => 'Mars' }],
            unmet: [{ path: ['day'], params: { day: '1970-01-01T00:00:00.000Z' } }],
          },
        ],
      }),
    ).toEqual([])
    expect(Object.isFrozen(day)).toBe(false)
  })
})
