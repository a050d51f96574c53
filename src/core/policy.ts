import type { Severities } from './rule'

/** What every policy can say, whatever the aggregate: plain data, editable, comparable, stored by id and version with every event. */
export interface Policy {
  readonly id: string
  readonly version: string
  /** Weighs rules otherwise than they weigh themselves; `off` silences one. Rules marked as fixed are not affected. */
  readonly severities?: Severities
  /** Conditions added to a command, by rule id out of the aggregate's own pool. */
  readonly conditions?: Readonly<Record<string, readonly string[]>>
  /** Roles of which the actor needs one, by command; a command that is not named is open to anyone. */
  readonly roles?: Readonly<Record<string, readonly string[]>>
}
