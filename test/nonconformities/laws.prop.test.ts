import {
  available,
  type Context,
  check,
  type EventOf,
  execute,
  type NonconformityCase,
  type NonconformityPolicy,
  type NonconformitySpec,
  nonconformity,
  orThrow,
  readEvents,
  readState,
  replay,
} from 'clausebook'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectively, hydrantFinding } from '../support/casework'
import { contextOf, countingIds } from '../support/context'
import { deepFrozen } from '../support/deep-frozen'

const days = fc.integer({ min: 1, max: 30 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`)
const pick = <Value>(...values: readonly Value[]) => fc.constantFrom(...values)
const evidence = pick([], [{ kind: 'record', description: 'Work order', identification: 'WO-1' }])

/** Positions stand for ids of the case as it is; the runner looks them up. */
type Draft = { readonly type: string; readonly data: Record<string, unknown>; readonly action?: number; readonly cause?: number }

const drafts: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({
    type: fc.constant('report'),
    data: fc.record({ finding: pick<object>(hydrantFinding, { ...hydrantFinding, criteria: [] }), detected: days }),
  }),
  fc.record({ type: fc.constant('cite-criteria'), data: fc.constant({ criteria: [{ kind: 'clause', reference: 'iso9001:2015/7.1.3' }] }) }),
  fc.record({ type: fc.constant('accept'), data: pick<Record<string, unknown>>({ owner: 'u-1' }, { owner: 'auditor-1' }, { owner: '' }) }),
  fc.record({
    type: fc.constant('record-correction'),
    data: fc.record({ outcome: pick('done', 'not-possible'), description: fc.constant('x'), on: days }),
  }),
  fc.record({
    type: fc.constant('record-correction'),
    data: fc.record({ outcome: fc.constant('done'), description: fc.constant('x'), on: days }),
  }),
  fc.record({
    type: fc.constant('assess-extent'),
    data: fc.record({ outcome: fc.constant('assessed'), looked: fc.constant(['x']), examined: fc.nat(3), found: fc.nat(3), on: days }),
  }),
  fc.record({
    type: fc.constant('record-cause'),
    data: fc.record({
      description: fc.constant('x'),
      kind: pick('occurrence', 'escape'),
      standing: pick('confirmed', 'probable', 'excluded'),
      method: fc.constant('test'),
    }),
  }),
  fc.record({
    type: fc.constant('except-cause'),
    data: pick<Record<string, unknown>>(
      { kind: 'waived', reason: 'x' },
      { kind: 'undetermined', attempts: ['x'], interimControl: 'x', review: '2026-11-20' },
      { kind: 'undetermined', attempts: ['x'], interimControl: 'x', review: '2027-11-20' },
    ),
  }),
  fc.record({ type: fc.constant('decide-action'), data: fc.record({ needed: fc.boolean(), justification: fc.constant('x') }) }),
  fc.record({
    type: fc.constant('plan-action'),
    data: fc.record({ description: fc.constant('x'), owner: pick('u-1', 'auditor-1'), due: days }),
    cause: fc.nat(3),
  }),
  fc.record({ type: fc.constant('complete-action'), data: fc.record({ on: days, evidence }), action: fc.nat(3) }),
  fc.record({ type: fc.constant('cancel-action'), data: fc.constant({ reason: 'x' }), action: fc.nat(3) }),
  fc.record({
    type: fc.constant('set-effectiveness'),
    data: fc.record({
      measure: fc.constant('x'),
      target: fc.constant('x'),
      window: pick<object>({ kind: 'until', date: '2026-11-10' }, { kind: 'opportunities', number: 3, of: 'x' }),
    }),
  }),
  fc.record({
    type: fc.constant('judge-effectiveness'),
    data: fc.record({
      verdict: pick('effective', 'effective', 'partly', 'not-effective', 'not-assessable'),
      basis: fc.constant('x'),
      on: days,
      observed: fc.nat(5),
    }),
  }),
  fc.record({ type: fc.constant('comment'), data: fc.constant({ comment: 'x' }) }),
  fc.record({ type: fc.constant('close'), data: pick<Record<string, unknown>>(effectively, { ...effectively, kind: 'correction-only' }) }),
  fc.record({ type: fc.constant('reopen'), data: fc.record({ trigger: fc.constant('recurrence'), reason: fc.constant('x'), on: days }) }),
)

/** Goal-directed beginnings, so that many runs get as far as a closure; chance alone rarely does. */
const beginnings: fc.Arbitrary<readonly Draft[]> = fc.subarray<Draft>(
  [
    { type: 'report', data: { finding: hydrantFinding, detected: '2026-11-02' } },
    { type: 'accept', data: { owner: 'u-1' } },
    { type: 'record-correction', data: { outcome: 'done', description: 'x', on: '2026-11-03' } },
    { type: 'assess-extent', data: { outcome: 'not-needed', reason: 'x' } },
    { type: 'record-cause', data: { description: 'x', kind: 'occurrence', standing: 'confirmed', method: 'test' } },
    { type: 'decide-action', data: { needed: true, justification: 'x' } },
    { type: 'plan-action', data: { description: 'x', owner: 'u-2', due: '2026-11-20' }, cause: 0 },
    { type: 'set-effectiveness', data: { measure: 'x', target: 'x', window: { kind: 'until', date: '2026-11-10' } } },
    { type: 'complete-action', data: { on: '2026-11-09', evidence: [{ kind: 'record', description: 'x' }] }, action: 0 },
    { type: 'judge-effectiveness', data: { verdict: 'effective', basis: 'x', on: '2026-11-12' } },
    { type: 'close', data: effectively },
    { type: 'reopen', data: { trigger: 'recurrence', reason: 'x', on: '2026-11-20' } },
  ],
  { minLength: 8 },
)

const verdictOf = (draft: Draft, verdict: string): Draft =>
  draft.type === 'judge-effectiveness' ? { ...draft, data: { ...draft.data, verdict } } : draft

const sequences = fc
  .tuple(beginnings, pick('effective', 'effective', 'partly', 'not-effective', 'not-assessable'), fc.array(drafts, { maxLength: 25 }))
  .map(([first, verdict, rest]) => [...first.map((draft) => verdictOf(draft, verdict)), ...rest])

const dataOf = ({ data, action, cause }: Draft, state: NonconformityCase) => ({
  ...data,
  ...(action === undefined ? {} : { action: state.actions[action]?.id ?? 'act_none' }),
  ...(cause === undefined ? {} : { causes: state.causes.slice(0, cause + 1).map(({ id }) => id) }),
})

interface Run {
  readonly states: readonly NonconformityCase[]
  readonly events: readonly EventOf<NonconformitySpec>[]
}

const contexts = (): Context<NonconformityPolicy> => contextOf({ newId: countingIds() })

/** Carries out what it can and hands every attempt to `see`. */
const run = (
  sequence: readonly Draft[],
  see: (before: NonconformityCase, command: never, result: ReturnType<typeof execute<NonconformitySpec, 'close'>>) => void = () => {},
): Run => {
  const context = contexts()
  const states = [nonconformity.start('nc_0001')]
  const events: EventOf<NonconformitySpec>[] = []
  for (const draft of sequence) {
    const before = states.at(-1) ?? nonconformity.start('nc_0001')
    const command = { type: draft.type, data: dataOf(draft, before) } as never // drafts are random; most data fits its command, some does not
    const result = execute<NonconformitySpec, 'close'>(nonconformity, before, command, context)
    see(before, command, result)
    if (!result.ok) continue
    states.push(result.value.state)
    events.push(...result.value.events)
  }
  return { states, events }
}

/** What 10.2.1 asks of a closed case, said a second time and straight from the log, without the library's rules. */
const closedRightly = (events: readonly EventOf<NonconformitySpec>[]): boolean => {
  const last = events.findLastIndex(({ type }) => type === 'closed')
  const begin = events.findLastIndex(({ type }, position) => position < last && type === 'reopened') + 1
  const round = events.slice(begin, last)
  const has = (type: string) => round.some((event) => event.type === type)
  const decision = round.findLast((event) => event.type === 'action-decided')
  const started = events.slice(0, last).flatMap((event) => (event.type === 'action-planned' ? [event.data.action.id] : []))
  const ended = new Set(
    events
      .slice(0, last)
      .flatMap((event) => (event.type === 'action-completed' || event.type === 'action-cancelled' ? [event.data.action] : [])),
  )
  const cause = round.some(
    (event) => (event.type === 'cause-recorded' && event.data.cause.standing !== 'excluded') || event.type === 'cause-excepted',
  )
  const basics =
    has('correction-recorded') && has('extent-assessed') && cause && decision !== undefined && started.every((id) => ended.has(id))
  const verdicts = round.flatMap((event, position) =>
    event.type === 'effectiveness-judged' ? [{ position, verdict: event.data.verdict.verdict }] : [],
  )
  const failed = verdicts.findLast(({ verdict }) => verdict === 'partly' || verdict === 'not-effective')
  const cancelled = new Set(round.flatMap((event) => (event.type === 'action-cancelled' ? [event.data.action] : [])))
  const answered =
    failed && round.slice(failed.position).some((event) => event.type === 'action-planned' && !cancelled.has(event.data.action.id))
  if (failed && !(answered && decision?.data.decision.needed)) return false
  if (!basics || !decision.data.decision.needed) return basics
  const judged = round.findLastIndex((event) => event.type === 'effectiveness-judged')
  const judgement = round[judged]
  return (
    has('effectiveness-set') &&
    round.some((event) => event.type === 'action-completed') &&
    judgement?.type === 'effectiveness-judged' &&
    judgement.data.verdict.verdict === 'effective' &&
    !round.slice(judged).some(({ type }) => type === 'action-planned')
  )
}

const runs = { numRuns: 3_000 }

describe('laws of the case', () => {
  it('[NC-15] replays to the very state, event by event, from frozen events that stay as they are', () => {
    let closed = 0
    fc.assert(
      fc.property(sequences, (sequence) => {
        const { states, events } = run(sequence)
        if (events.length === 0) return
        const before = JSON.stringify(events)
        expect(events.every(deepFrozen)).toBe(true)
        expect(replay(nonconformity, events)).toEqual(states.at(-1))
        expect(JSON.stringify(events)).toBe(before)
        if (states.some(({ status }) => status === 'closed')) closed += 1
      }),
      runs,
    )
    expect(closed).toBeGreaterThan(100)
  })

  it('[NC-16] mutates nothing, freezes what it returns, and a refusal changes nothing and says why', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        run(sequence, (before, command, result) => {
          if (result.ok) return expect(deepFrozen(result.value)).toBe(true)
          expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true)
          const copy = JSON.stringify(before)
          expect(check(nonconformity, before, command, contexts())).toEqual(result.issues)
          expect(JSON.stringify(before)).toBe(copy)
        })
      }),
      runs,
    )
  })

  it('[NC-17] never reaches a closed case with an unmet condition', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const { states, events } = run(sequence)
        const closings = events.flatMap(({ type }, position) => (type === 'closed' ? [position] : []))
        for (const position of closings) {
          expect(closedRightly(events.slice(0, position + 1))).toBe(true)
          const before = states[position]
          expect(before && available(nonconformity, before, contexts()).close.filter(({ severity }) => severity === 'error')).toEqual([])
        }
      }),
      runs,
    )
  })

  it('[NC-18] survives JSON: events and states read back are what was written', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const { states, events } = run(sequence)
        const state = states.at(-1)
        if (events.length > 3) {
          const middle = states[2]
          const rest = JSON.parse(JSON.stringify(events.slice(2)))
          expect(middle && replay(nonconformity, orThrow(readEvents(nonconformity, rest, middle)), middle)).toEqual(state)
          expect(readEvents(nonconformity, rest).ok).toBe(false)
        }
        expect(orThrow(readEvents(nonconformity, JSON.parse(JSON.stringify(events))))).toEqual(events)
        expect(orThrow(readState(nonconformity, JSON.parse(JSON.stringify({ schema: 1, state }))))).toEqual(state)
      }),
      { numRuns: 500 },
    )
  })

  it('[NC-19] gives the same bytes for the same inputs', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        expect(JSON.stringify(run(sequence))).toBe(JSON.stringify(run(sequence)))
      }),
      { numRuns: 300 },
    )
  })
})
