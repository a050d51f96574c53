import { testRule } from 'clausebook/testing'
import { describe, expect, it } from 'vitest'
import { inOrder, notInFuture } from '../../src/core/time-rules'

interface Visit {
  readonly from?: string
  readonly to?: string
}

const clock = { now: '2026-11-24T16:30:00Z', timeZone: 'Asia/Shanghai' }

describe('rules of core about times', () => {
  it('[RU-4] time-in-future: nothing that happened lies ahead', () => {
    const rule = notInFuture<null, Visit, typeof clock>(({ from, to }) => [
      [['from'], from],
      [['to'], to],
    ])
    expect(
      testRule(rule, {
        valid: [
          { name: 'no times', subject: [null, {}, clock] },
          { name: 'this very second', subject: [null, { from: '2026-11-24T16:30:00Z' }, clock] },
          { name: 'today in Shanghai, tomorrow in UTC', subject: [null, { from: '2026-11-25' }, clock] },
        ],
        invalid: [
          {
            name: 'the next second',
            subject: [null, { from: '2026-11-24T16:30:01Z' }, clock],
            unmet: [{ path: ['from'], params: { received: '2026-11-24T16:30:01Z', now: '2026-11-24T16:30:00Z' } }],
          },
          {
            name: 'both, in another zone',
            subject: [null, { from: '2026-11-25', to: '2026-11-26' }, { ...clock, timeZone: 'America/New_York' }],
            unmet: [
              { path: ['from'], params: { received: '2026-11-25', now: '2026-11-24' } },
              { path: ['to'], params: { received: '2026-11-26', now: '2026-11-24' } },
            ],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[RU-4] time-out-of-order: times come in a possible order', () => {
    const rule = inOrder<null, Visit, typeof clock>((_, { from, to }) => [{ time: [['to'], to], earliest: from, after: 'start' }])
    expect(
      testRule(rule, {
        valid: [
          { name: 'one after the other', subject: [null, { from: '2026-11-24', to: '2026-11-25' }, clock] },
          { name: 'the same day', subject: [null, { from: '2026-11-24', to: '2026-11-24' }, clock] },
          {
            name: 'a day and a moment of that day in the zone',
            subject: [null, { from: '2026-11-25', to: '2026-11-24T16:30:00Z' }, clock],
          },
          { name: 'one is missing', subject: [null, { to: '2026-11-24' }, clock] },
        ],
        invalid: [
          {
            name: 'the day before',
            subject: [null, { from: '2026-11-24', to: '2026-11-23' }, clock],
            unmet: [{ path: ['to'], params: { received: '2026-11-23', earliest: '2026-11-24', after: 'start' } }],
          },
          {
            name: 'a second before',
            subject: [null, { from: '2026-11-24T09:00:01Z', to: '2026-11-24T09:00:00Z' }, clock],
            unmet: [{ path: ['to'], params: { received: '2026-11-24T09:00:00Z', earliest: '2026-11-24T09:00:01Z', after: 'start' } }],
          },
        ],
      }),
    ).toEqual([])
  })
})
