import { isInstant } from './dates/instant'
import { compareTimes, dayOf, isTime } from './dates/time'
import type { CoreIssues, Path } from './issue'
import type { Rule, Unmet } from './rule'
import type { TimeName } from './time-name'

/** What the rules about times read of a situation. */
interface Clock {
  readonly now: string
  readonly timeZone: string
}

/** One time of some data: where it stands and what it says, if it is there. */
export type PlacedTime = readonly [path: Path, time: string | undefined]

/** Those of the placed times that lie after `now`; an instant is judged to the second, a date to the day. */
export const timesInFuture = (times: readonly PlacedTime[], { now, timeZone }: Clock): readonly Unmet<CoreIssues['time-in-future']>[] =>
  times.flatMap(([path, time]) =>
    time === undefined || compareTimes(time, now, timeZone) <= 0
      ? []
      : [{ path, params: { received: time, now: isInstant(time) ? now : dayOf(now, timeZone) } }],
  )

/** A rule that none of the picked times lies after `now`, counted in the situation's time zone; an instant to the second, a date to the day. */
export const notInFuture = <State, Data, Where extends Clock>(
  pick: (data: Data) => readonly PlacedTime[],
): Rule<'time-in-future', CoreIssues['time-in-future'], [state: State, data: Data, situation: Where]> => ({
  id: 'time-in-future',
  fixed: true,
  unmet: (_, data, clock) => timesInFuture(pick(data), clock),
})

/** A pair of times in order: the placed one must not lie before the other. */
export interface TimeOrder {
  readonly time: PlacedTime
  readonly earliest: string | undefined
  readonly after: TimeName
}

/** A rule that times come in a possible order; pairs of which one is missing are not judged. */
export const inOrder = <State, Data, Where extends Clock>(
  pick: (state: State, data: Data) => readonly TimeOrder[],
): Rule<'time-out-of-order', CoreIssues['time-out-of-order'], [state: State, data: Data, situation: Where]> => ({
  id: 'time-out-of-order',
  fixed: true,
  unmet: (state, data, { timeZone }) =>
    pick(state, data).flatMap(({ time: [path, received], earliest, after }): Unmet<CoreIssues['time-out-of-order']>[] =>
      received === undefined || earliest === undefined || !isTime(earliest) || compareTimes(received, earliest, timeZone) >= 0
        ? []
        : [{ path, params: { received, earliest, after } }],
    ),
})
