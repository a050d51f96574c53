import type { Context } from './context'
import type { CoreIssues, IssueOf } from './issue'
import type { Migration } from './migration'
import type { Policy } from './policy'
import type { Rule } from './rule'
import type { Schema } from './schema'

/** What every aggregate's state has: an id and the number of events behind it, for optimistic locking. */
export interface Aggregate {
  readonly id: string
  readonly revision: number
}

/** The five type maps that describe an aggregate; deciders, commands and issues are typed from them. */
export interface Spec {
  readonly state: Aggregate
  /** Command name to its data. */
  readonly commands: object
  /** Event name to its data. */
  readonly events: object
  /** Issue code to its params. */
  readonly issues: object
  readonly policy: Policy
}

/** A message of a map from name to data: the union over all names. */
export type MessageOf<Map> = { [Type in keyof Map & string]: { readonly type: Type; readonly data: Map[Type] } }[keyof Map & string]

export type CommandType<S extends Spec> = keyof S['commands'] & string
export type EventType<S extends Spec> = keyof S['events'] & string
type CodeOf<S extends Spec> = keyof S['issues'] & string
/** Every issue an aggregate may raise: its own and those of core. */
export type IssueIn<S extends Spec> = IssueOf<CoreIssues> | IssueOf<S['issues']>

/** What the log keeps of an event beside its data. */
export interface Metadata {
  readonly id: string
  /** The id of the aggregate that the event belongs to. */
  readonly subject: string
  /** The revision of the aggregate after this event; the first event has 1. */
  readonly revision: number
  /** Instant of recording, from `context.now`. */
  readonly at: string
  /** Id of the actor. */
  readonly by: string
  readonly reason?: string
  /** What the actor's signature means: "reviewed", "approved", "responsible". */
  readonly meaning?: string
  readonly policy: { readonly id: string; readonly version: string }
  /** Version of the aggregate's data shapes when the event was written. */
  readonly schema: number
}

export type Recorded<Event> = Event & { readonly metadata: Metadata }
export type EventOf<S extends Spec> = Recorded<MessageOf<S['events']>>

/** The context as rules see it: the policy is there, the aggregate's own preset when the caller gave none. */
export type Situation<S extends Spec> = Omit<Context<S['policy']>, 'policy'> & { readonly policy: S['policy'] }

/** A condition on the state alone: `available` lists it, `execute` repeats it. */
export type Need<S extends Spec> = {
  [Code in CodeOf<S>]: Rule<Code, S['issues'][Code], [state: S['state'], situation: Situation<S>]>
}[CodeOf<S>]

/** A condition on the state and the command's data. */
export type Check<S extends Spec, Data> = {
  [Code in CodeOf<S> | 'time-in-future' | 'time-out-of-order']: Rule<
    Code,
    (S['issues'] & CoreIssues)[Code],
    [state: S['state'], data: Data, situation: Situation<S>]
  >
}[CodeOf<S> | 'time-in-future' | 'time-out-of-order']

/** One command: what it takes, when it is possible, and the events it leads to. */
export interface CommandRule<S extends Spec, Data> {
  readonly data: Schema<Data>
  readonly needs: readonly Need<S>[]
  readonly checks?: readonly Check<S, Data>[]
  /** Issues of whole records inside the data, found by the room that the record belongs to. */
  readonly records?: (data: Data, situation: Situation<S>) => readonly IssueIn<S>[]
  readonly decide: (state: S['state'], data: Data, situation: Situation<S>) => readonly MessageOf<S['events']>[]
}

/** An aggregate as two tables, commands and events; a missing entry does not compile. */
export interface Decider<S extends Spec> {
  readonly name: string
  /** Version of the data shapes; older events and states are brought up by the migrations. */
  readonly schema: number
  readonly migrations: readonly Migration[]
  /** The policy in force when the context names none. */
  readonly policy: S['policy']
  readonly state: Schema<S['state']>
  readonly start: (id: S['state']['id']) => S['state']
  readonly commands: { readonly [Type in CommandType<S>]: CommandRule<S, S['commands'][Type]> }
  readonly events: { readonly [Type in EventType<S>]: Schema<S['events'][Type]> }
  /** Pure functions from a state and an event to the next state: a fresh object, or the very same state. The engine keeps `revision`. */
  readonly evolve: { readonly [Type in EventType<S>]: (state: S['state'], data: S['events'][Type], metadata: Metadata) => S['state'] }
  /** Conditions that a policy may add to a command. */
  readonly conditions?: readonly Need<S>[]
}

/** Any command of an aggregate, each with its own data: for lists and stores of commands. */
export type CommandOf<S extends Spec> = { [Type in CommandType<S>]: Command<Type, S['commands'][Type]> }[CommandType<S>]

/** A command as callers write it. */
export interface Command<Type extends string, Data> {
  readonly type: Type
  readonly data: Data
  /** Why; kept in the metadata of every event it leads to. */
  readonly reason?: string
  /** What the actor's signature means. */
  readonly meaning?: string
}
