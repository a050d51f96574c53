import {
  type AnyIssue,
  type Command,
  type CommandType,
  type Context,
  type EventOf,
  execute,
  type NonconformityCase,
  type NonconformityCommands,
  type NonconformityPolicy,
  type NonconformitySpec,
  nonconformity,
} from 'clausebook'
import type { Role } from './cast.ts'

/** A command of the case, whichever. */
type CaseCommand = {
  [Type in CommandType<NonconformitySpec>]: Command<Type, NonconformityCommands[Type]>
}[CommandType<NonconformitySpec>]

/** One step of casework: when, by whom, and the command that the case as it stands then leads to. */
export interface Step {
  readonly on: string
  readonly by: Role
  readonly command: (state: NonconformityCase) => CaseCommand
  /** True for a step that is expected to be refused. */
  readonly refused?: boolean
}

/** A case with everything that happened to it, and what was refused on the way. */
export interface Journey {
  readonly state: NonconformityCase
  readonly events: readonly EventOf<NonconformitySpec>[]
  readonly refusals: readonly { readonly on: string; readonly command: string; readonly issues: readonly AnyIssue[] }[]
}

export const begin = (number: number): Journey => ({
  state: nonconformity.start(`nc_${String(number).padStart(3, '0')}`),
  events: [],
  refusals: [],
})

/** Carries out steps one after the other; an unexpected refusal, or an unexpected success, ends the example. */
export const travel = (
  start: Journey,
  steps: readonly Step[],
  contextOn: (day: string, role: Role) => Context<NonconformityPolicy>,
): Journey => {
  let { state } = start
  const events = [...start.events]
  const refusals = [...start.refusals]
  for (const { on, by, command, refused = false } of steps) {
    const wanted = command(state)
    const result = execute(nonconformity, state, wanted, contextOn(on, by))
    if (result.ok === refused) {
      const codes = result.issues.map(({ code }) => code).join(', ')
      throw new Error(`${state.id}: "${wanted.type}" on ${on}: ${codes || 'not refused'}`)
    }
    if (result.ok) {
      state = result.value.state
      events.push(...result.value.events)
    } else refusals.push({ on, command: wanted.type, issues: result.issues })
  }
  return { state, events, refusals }
}
