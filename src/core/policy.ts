import type { Severity } from './issue'

/**
 * What every policy can say, whatever the aggregate: plain data, editable, comparable, stored by id and version with every event.
 * An aggregate's own policy is a `PolicyOf` its commands and issues, so that a misspelt name does not compile.
 */
export interface Policy {
  readonly id: string
  readonly version: string
  /** Weighs rules otherwise than they weigh themselves; `off` silences one. Rules marked as fixed are not affected. */
  readonly severities?: Readonly<Record<string, Severity | 'off' | undefined>>
  /** Conditions added to a command, by rule id out of the aggregate's own pool. */
  readonly conditions?: Readonly<Record<string, readonly string[] | undefined>>
  /** Roles of which the actor needs one, by command; a command that is not named is open to anyone. */
  readonly roles?: Readonly<Record<string, readonly string[] | undefined>>
}

/** The policy of an aggregate with the names of its own commands and issues. */
export interface PolicyOf<Commands, Issues> extends Policy {
  readonly severities?: { readonly [Code in keyof Issues & string]?: Severity | 'off' }
  readonly conditions?: { readonly [Type in keyof Commands & string]?: readonly (keyof Issues & string)[] }
  readonly roles?: { readonly [Type in keyof Commands & string]?: readonly string[] }
}
