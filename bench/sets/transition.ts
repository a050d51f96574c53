import { execute, nonconformity, orThrow, readBySchema } from 'clausebook'
import { benchContext } from '../casework/context.ts'
import { type Journey, tenEventWays, travel } from '../casework/journeys.ts'
import { comment, type Step, systemCause } from '../casework/steps.ts'
import type { BuildCaseSet } from '../harness/case-set.ts'
import { expectEqual } from '../harness/expect-equal.ts'

const lengths = [10, 100, 1_000, 10_000] as const

/** The same open case; what differs is how long it has been talked about. */
const casesOf = (): readonly Journey[] => {
  const [way = []] = tenEventWays.slice(-1)
  let journey = travel(way)
  return lengths.map((length) => {
    journey = travel(
      Array.from({ length: length - journey.events.length }, () => comment),
      journey,
    )
    return journey
  })
}

const named = (step: Step, events: number): string => `${step.type} after ${events.toLocaleString('en')} events`

/** One command on a case with a short and with a long past. */
export const transition: BuildCaseSet = (mode) => {
  const context = benchContext()
  const cases = casesOf()
  expectEqual('lengths', [cases.map(({ events }) => events.length), [...lengths]])
  expectEqual(
    'states beside the revision',
    cases.map(({ state }) => ({ ...state, revision: 0 })),
  )
  const schema = nonconformity.commands['record-cause'].data
  const commands: readonly Step[] = mode === 'quick' ? [systemCause] : [comment, systemCause]
  return {
    title: 'One transition (execute) on a case with a past',
    operation: 'one command',
    subjects: [
      ...commands.flatMap((step) =>
        cases.map(({ state, events }) => ({
          name: named(step, events.length),
          run: () => orThrow(execute(nonconformity, state, step, context)),
        })),
      ),
      { name: 'reading the data of record-cause', run: () => readBySchema(schema, systemCause.data) },
    ],
    comparisons: [
      ...commands.flatMap((step) =>
        [100, 1_000, 10_000].map((length) => ({ subject: named(step, length), floor: named(step, 10), budget: 1.2 })),
      ),
      { subject: named(systemCause, 10), floor: 'reading the data of record-cause' },
    ],
    containments: lengths.map((length) => ({ superset: named(systemCause, length), subset: 'reading the data of record-cause' })),
  }
}
