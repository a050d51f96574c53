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
export type CaseCommand = {
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
  journey: Journey,
  steps: readonly Step[],
  contextOn: (day: string, role: Role) => Context<NonconformityPolicy>,
): Journey =>
  steps.reduce<Journey>((so, { on, by, command, refused = false }) => {
    const wanted = command(so.state)
    const result = execute(nonconformity, so.state, wanted, contextOn(on, by))
    if (result.ok === refused)
      throw new Error(`${so.state.id}: "${wanted.type}" on ${on}: ${result.issues.map(({ code }) => code).join(', ') || 'not refused'}`)
    if (!result.ok) return { ...so, refusals: [...so.refusals, { on, command: wanted.type, issues: result.issues }] }
    return { ...so, state: result.value.state, events: [...so.events, ...result.value.events] }
  }, journey)
