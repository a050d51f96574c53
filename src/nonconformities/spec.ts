import type { Check, CommandRule, Need, Spec } from '../core/decider'
import type { NonconformityCommands } from './commands'
import type { NonconformityEvents } from './events'
import type { NonconformityIssues } from './issues'
import type { NonconformityCase } from './model/nonconformity-case'
import type { NonconformityPolicy } from './policies/nonconformity-policy'

/** The five type maps of the nonconformity case. */
export interface NonconformitySpec extends Spec {
  readonly state: NonconformityCase
  readonly commands: NonconformityCommands
  readonly events: NonconformityEvents
  readonly issues: NonconformityIssues
  readonly policy: NonconformityPolicy
}

/** A condition on the case. */
export type CaseNeed = Need<NonconformitySpec>
/** A condition on the case and the data of a command. */
export type CaseCheck<Data> = Check<NonconformitySpec, Data>
/** One command of the case. */
export type CaseCommand<Type extends keyof NonconformityCommands> = CommandRule<NonconformitySpec, NonconformityCommands[Type]>
