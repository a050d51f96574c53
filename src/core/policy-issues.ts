import { describe } from './field-issues'
import type { CoreIssues, IssueBase } from './issue'
import type { Policy } from './policy'
import { shortName } from './short-name'

type PolicyIssue = IssueBase<'policy-invalid', CoreIssues['policy-invalid']>

const weights = ['error', 'warning', 'advice', 'off']

const invalid = (policy: Policy, part: 'severities' | 'roles' | 'conditions', name: string, received: unknown): PolicyIssue => ({
  code: 'policy-invalid',
  severity: 'error',
  path: ['policy', part, shortName(name)],
  params: { policy: describe(policy.id), name: describe(name), received: describe(received) },
})

/** What a policy says that cannot be meant: a weight that does not exist, a command that the aggregate does not have. A gate must not fall open by a misspelling. */
export const policyIssues = (policy: Policy, commands: readonly string[]): readonly PolicyIssue[] => [
  ...Object.entries(policy.severities ?? {}).flatMap(([name, weight]) =>
    weight === undefined || weights.includes(weight) ? [] : [invalid(policy, 'severities', name, weight)],
  ),
  ...(['roles', 'conditions'] as const).flatMap((part) =>
    Object.entries(policy[part] ?? {}).flatMap(([name, list]) =>
      commands.includes(name) && (list === undefined || Array.isArray(list)) ? [] : [invalid(policy, part, name, list)],
    ),
  ),
]
