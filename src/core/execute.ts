import type { Context } from './context'
import type { Command, CommandType, Decider, EventOf, EventType, IssueIn, MessageOf, Metadata, Situation, Spec } from './decider'
import { fieldInvalid } from './field-issues'
import { deepFreeze } from './freeze'
import type { CoreIssue } from './issue'
import { judge, situationOf } from './judge'
import { type Result, refuses, success } from './result'
import { readBySchema } from './schema'
import { step } from './step'

/** What a successful command gives: the next state and the events to append to the log. */
export interface Outcome<S extends Spec> {
  readonly state: S['state']
  readonly events: readonly EventOf<S>[]
}

const metadataFor = <S extends Spec>(
  decider: Decider<S>,
  state: S['state'],
  command: Command<string, unknown>,
  situation: Situation<S>,
): Metadata => ({
  id: situation.newId('evt'),
  subject: state.id,
  revision: state.revision + 1,
  at: situation.now,
  by: situation.actor.id,
  ...(command.reason === undefined ? {} : { reason: command.reason }),
  ...(command.meaning === undefined ? {} : { meaning: command.meaning }),
  policy: { id: situation.policy.id, version: situation.policy.version },
  schema: decider.schema,
})

/** A state that is not frozen belongs to the caller, and freezing the next one must not reach into it. */
const ownState = <State>(state: State): State => (Object.isFrozen(state) ? state : structuredClone(state))

type EventReading =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly issue: CoreIssue; readonly rest: readonly CoreIssue[] }

/** Reads what was decided as it will be read back one day: nothing gets into the log that could not leave it. */
const readEventData = <S extends Spec>(decider: Decider<S>, message: MessageOf<S['events']>, { id }: Metadata): EventReading => {
  if (typeof id !== 'string' || id.trim() === '') return { ok: false, issue: fieldInvalid(['newId'], 'id', id), rest: [] }
  const reading = readBySchema(decider.events[message.type as EventType<S>], message.data, ['events', message.type, 'data']) // a message is of the table
  if (reading.ok) return { ok: true, data: reading.value }
  const [issue = fieldInvalid(['events'], 'record', message.data), ...rest] = reading.issues
  return { ok: false, issue, rest }
}

/**
 * Carries out a command, or says everything that stands against it.
 *
 * @param decider - the aggregate, such as `nonconformity`
 * @param state - its present state; never changed
 * @param command - `type` and `data`; optionally `reason` and `meaning` for the log
 * @param context - who, when, where, under which policy
 * @returns the next state and the events, frozen, with warnings; or all unmet conditions and invalid fields. It never throws for a refusal.
 * @example
 * const result = execute(nonconformity, state, { type: 'close', data: { kind: 'effective' } }, context)
 * if (!result.ok) result.issues.map((issue) => issue.code) // ['verdict-effective', …]
 */
export const execute = <S extends Spec, Type extends CommandType<S>>(
  decider: Decider<S>,
  state: NoInfer<S>['state'],
  command: Command<Type, S['commands'][NoInfer<Type>]>,
  context: Context<NoInfer<S>['policy']>,
): Result<Outcome<S>, IssueIn<S>> => {
  const situation = situationOf(decider, context)
  const { data, issues } = judge(decider, state, command, situation)
  if (refuses(issues)) return { ok: false, issues }
  const events: EventOf<S>[] = []
  let next = ownState(state)
  // No error means that the data was read; a schema that reads `undefined` would be the only other way here.
  for (const message of decider.commands[command.type].decide(next, data as S['commands'][Type], situation)) {
    const metadata = metadataFor(decider, next, command, situation)
    const reading = readEventData(decider, message, metadata)
    if (!reading.ok) return { ok: false, issues: [reading.issue, ...reading.rest] }
    const event: EventOf<S> = deepFreeze({ ...message, data: reading.data, metadata })
    next = step(decider, next, event)
    events.push(event)
  }
  return success(Object.freeze({ state: deepFreeze(next), events: Object.freeze(events) }), issues)
}
