import type { Context } from './context'
import type { CommandType, Decider, IssueIn, Spec } from './decider'
import { judgeState, situationOf } from './judge'

/** Every command with what stands against it in the present state; an empty list means that only its data is wanted. */
export type Availability<S extends Spec> = { readonly [Type in CommandType<S>]: readonly IssueIn<S>[] }

/**
 * Lists all commands with their unmet conditions: what a form needs for its buttons and its "what is missing to close".
 *
 * @param decider - the aggregate
 * @param state - its present state
 * @param context - who, when, where, under which policy
 * @returns one entry a command, in the order of the decider's table
 * @example
 * available(nonconformity, state, context).close.map((issue) => explain(issue, { language: 'en' }).message)
 */
export const available = <S extends Spec>(
  decider: Decider<S>,
  state: NoInfer<S>['state'],
  context: Context<NoInfer<S>['policy']>,
): Availability<S> => {
  const situation = situationOf(decider, context)
  const types = Object.keys(decider.commands) as CommandType<S>[] // the table's own keys
  const entries = types.map((type) => [type, judgeState(decider, type, state, situation)] as const)
  return Object.fromEntries(entries) as unknown as Availability<S> // built from exactly these keys
}
