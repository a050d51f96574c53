import { type EventOf, orThrow, readEvents, replay } from 'clausebook'
import { describe, expect, it } from 'vitest'
import { deepFrozen } from '../support/deep-frozen'
import { type LampSpec, lamp } from '../support/toy'

const logOf = (...types: readonly ('fitted' | 'removed')[]): readonly EventOf<LampSpec>[] =>
  orThrow(
    readEvents(
      lamp,
      types.map((type, position) => ({
        type,
        data: type === 'fitted' ? { watts: 60 } : {},
        metadata: {
          id: `evt_${position}`,
          subject: 'lamp_1',
          revision: position + 1,
          at: '2026-11-24T09:00:00Z',
          by: 'u-1',
          policy: { id: 'plain', version: '1' },
          schema: 3,
        },
      })),
    ),
  )

describe('replay', () => {
  it('[CORE-46] counts events that change nothing, however many come in a row', () => {
    const idle = { ...lamp, evolve: { ...lamp.evolve, removed: (state: LampSpec['state']) => state } }
    expect(replay(idle, logOf('removed', 'fitted', 'removed', 'removed'))).toEqual({
      id: 'lamp_1',
      revision: 4,
      fitted: true,
      watts: 60,
      marks: [],
    })
  })

  it('[CORE-46] changes neither a state to start from that is kept nor one that an evolution gives back frozen', () => {
    const beginning = { id: 'lamp_1', revision: 0, fitted: false, watts: 0, marks: [] }
    const off = Object.freeze({ ...beginning, watts: 7 })
    const kept = {
      ...lamp,
      start: () => beginning,
      evolve: { ...lamp.evolve, removed: () => off, marked: (state: LampSpec['state']) => state },
    }
    expect(replay(kept, logOf('fitted', 'removed', 'removed'))).toEqual({ ...off, revision: 3 })
    expect(beginning).toEqual({ id: 'lamp_1', revision: 0, fitted: false, watts: 0, marks: [] })
    expect(off.revision).toBe(0)
    const idle = { ...kept, evolve: { ...kept.evolve, removed: (state: LampSpec['state']) => state } }
    expect(replay(idle, logOf('removed', 'removed')).revision).toBe(2)
    expect(Object.isFrozen(beginning)).toBe(false)
    expect(beginning.revision).toBe(0)
  })

  it('[CORE-46] gives a state that is frozen all the way down', () => {
    expect(deepFrozen(replay(lamp, logOf('fitted', 'removed')))).toBe(true)
  })
})
