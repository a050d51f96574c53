import { nonconformity, replay } from 'clausebook'
import { copyFrozen } from '../casework/copy-frozen.ts'
import { type CaseEvent, tenEventWays, travel } from '../casework/journeys.ts'
import { replayByImmer } from '../floors/immer-reducer.ts'
import { replayByMutation } from '../floors/mutating-reducer.ts'
import type { BuildCaseSet, Mode } from '../harness/case-set.ts'
import { expectEqual } from '../harness/expect-equal.ts'

const numbers: Readonly<Record<Mode, number>> = { quick: 20_000, full: 100_000 }
const eventsEach = 10
const fewer = 2_000

type Events = readonly CaseEvent[]

/** The least that any replay does: looks at each event once. */
const lookAt = (events: Events): number => {
  let sum = 0
  for (const { type, data, metadata } of events) sum += metadata.revision + (data && type ? 1 : 0)
  return sum
}

/** Many cases that went eight different ways, each with records of its own in memory. */
export const replaySet: BuildCaseSet = (mode) => {
  const logs = tenEventWays.map((way) => travel(way).events)
  for (const events of logs) {
    expectEqual('lengths', [events.length, eventsEach])
    expectEqual('replays', [{ ...replay(nonconformity, events) }, { ...replayByMutation(events) }, { ...replayByImmer(events) }])
  }
  const number = numbers[mode]
  const cases = Array.from({ length: number / logs.length }, () => logs.map((events) => copyFrozen(events))).flat()
  const over = (name: string, count: number, once: (events: Events) => unknown) => {
    const part = cases.slice(0, count)
    const run = (): unknown => {
      let last: unknown
      for (const events of part) last = once(events)
      return last
    }
    return { name, run, operations: part.length * eventsEach }
  }
  return {
    title: `Replay ${number.toLocaleString('en')} cases of ${eventsEach} events`,
    operation: 'one event',
    subjects: [
      over('replay', number, (events) => replay(nonconformity, events)),
      over('mutating reducer that freezes', number, replayByMutation),
      over('looking at each event', number, lookAt),
      over('immer, one produce an event', fewer, replayByImmer),
    ],
    comparisons: [
      { subject: 'replay', floor: 'mutating reducer that freezes', budget: 1.5 },
      { subject: 'immer, one produce an event', floor: 'mutating reducer that freezes' },
    ],
    containments: [
      { superset: 'mutating reducer that freezes', subset: 'looking at each event' },
      { superset: 'replay', subset: 'looking at each event' },
    ],
  }
}
