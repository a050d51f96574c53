import type { Context } from './context'
import type { Command, Decider, IssueIn, Situation, Spec } from './decider'
import { fieldInvalid } from './field-issues'
import { headIssues } from './head-issues'
import type { CoreIssues, IssueBase } from './issue'
import type { Policy } from './policy'
import { policyIssues } from './policy-issues'
import { applyRules, type Rule } from './rule'
import { readBySchema } from './schema'

type NeedRule = Rule<string, object, [state: unknown, situation: unknown]>
type CheckRule = Rule<string, object, [state: unknown, data: unknown, situation: unknown]>

/** The context with the policy in force. */
export const situationOf = <S extends Spec>(decider: Decider<S>, context: Context<S['policy']>): Situation<S> =>
  context.policy === undefined ? { ...context, policy: decider.policy } : { ...context, policy: context.policy }

const roleIssues = (
  type: string,
  { actor, policy }: { readonly actor: Context['actor']; readonly policy: Policy },
): IssueBase<'actor-not-authorised', CoreIssues['actor-not-authorised']>[] => {
  const roles = policy.roles && Object.hasOwn(policy.roles, type) ? policy.roles[type] : undefined
  if (!roles || roles.some((role) => actor.roles.includes(role))) return []
  return [{ code: 'actor-not-authorised', severity: 'error', path: [], params: { command: type, roles, held: actor.roles } }]
}

const addedNeeds = <S extends Spec>(
  decider: Decider<S>,
  type: string,
  needs: readonly NeedRule[],
  policy: Policy,
): { readonly rules: readonly NeedRule[]; readonly issues: readonly IssueBase<'condition-unknown', CoreIssues['condition-unknown']>[] } => {
  const ids = policy.conditions && Object.hasOwn(policy.conditions, type) ? (policy.conditions[type] ?? []) : []
  const pool = (decider.conditions ?? []) as readonly NeedRule[]
  const rules = ids.flatMap((id) => pool.filter((rule) => rule.id === id && !needs.includes(rule)))
  const unknown = ids.filter((id) => !pool.some((rule) => rule.id === id))
  return {
    rules,
    issues: unknown.map((id) => ({ code: 'condition-unknown', severity: 'error', path: [], params: { received: id, policy: policy.id } })),
  }
}

/** Every condition on the state for one command: the actor's role, the command's needs, what the policy adds. */
export const judgeState = <S extends Spec>(
  decider: Decider<S>,
  type: keyof Decider<S>['commands'],
  state: S['state'],
  situation: Situation<S>,
): readonly IssueIn<S>[] => {
  // The rules of a decider are typed by its Spec; inside the engine, where S is open, they are rules about unknowns.
  const needs = decider.commands[type].needs as readonly NeedRule[]
  const added = addedNeeds(decider, type, needs, situation.policy)
  const issues = applyRules([...needs, ...added.rules], situation.policy.severities, state, situation)
  const policy = policyIssues(situation.policy, Object.keys(decider.commands))
  return [...policy, ...roleIssues(type, situation), ...added.issues, ...issues] as readonly IssueIn<S>[]
}

/** What a command comes to before it is decided: its data as read, and every issue. */
export interface Judgement<S extends Spec, Data> {
  readonly data: Data | undefined
  readonly issues: readonly IssueIn<S>[]
}

/** Judges a command on all counts at once: the conditions on the state are asked even when the data is invalid. */
export const judge = <S extends Spec, Type extends keyof S['commands'] & string>(
  decider: Decider<S>,
  state: S['state'],
  command: Command<Type, S['commands'][Type]>,
  situation: Situation<S>,
): Judgement<S, S['commands'][Type]> => {
  const options = Object.keys(decider.commands)
  if (typeof command?.type !== 'string' || !Object.hasOwn(decider.commands, command.type)) {
    const issue: IssueBase<'command-unknown', CoreIssues['command-unknown']> = {
      code: 'command-unknown',
      severity: 'error',
      path: ['type'],
      params: { received: fieldInvalid([], 'option', command?.type).params.received, options },
    }
    return { data: undefined, issues: [issue] }
  }
  const stateIssues = [...headIssues(command, situation), ...judgeState(decider, command.type, state, situation)]
  const rule = decider.commands[command.type]
  const reading = readBySchema(rule.data, command.data)
  if (!reading.ok) return { data: undefined, issues: [...reading.issues, ...stateIssues] }
  const checks = (rule.checks ?? []) as unknown as readonly CheckRule[] // typed by S outside, open inside the engine
  const dataIssues = applyRules(checks, situation.policy.severities, state, reading.value, situation)
  const recordIssues = rule.records?.(reading.value, situation) ?? []
  return { data: reading.value, issues: [...(dataIssues as unknown as readonly IssueIn<S>[]), ...recordIssues, ...stateIssues] } // codes of S, as the rules are
}
