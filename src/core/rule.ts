import type { IssueBase, Path, Severity } from './issue'

/** One place where a rule is not met: where, and the facts that its text needs. */
export interface Unmet<Params> {
  readonly path: Path
  readonly params: Params
}

/**
 * A rule: one question with one id. The id is the issue code it raises, the key of its texts and the name of its page.
 * Conditions of commands and checks of records are all rules.
 */
export interface Rule<Code extends string, Params, Subject extends readonly unknown[]> {
  readonly id: Code
  /** What it weighs unless a policy says otherwise; an error when left out. */
  readonly severity?: Severity
  /** True when no policy may soften it, because what follows would make no sense. */
  readonly fixed?: true
  /** Every place where the rule is not met; an empty list when it is met. */
  readonly unmet: (...subject: Subject) => readonly Unmet<Params>[]
}

/** A policy's say on severities, by rule id. */
export type Severities = Readonly<Record<string, Severity | 'off' | undefined>>

const met: readonly never[] = Object.freeze([])

/** For rules with one place: nothing when `condition` holds, else one unmet entry. */
export const unless = <Params>(condition: boolean, path: Path, params: Params): readonly Unmet<Params>[] =>
  condition ? met : [{ path, params }]

const weigh = (
  rule: Pick<Rule<string, never, never>, 'id' | 'severity' | 'fixed'>,
  severities: Severities | undefined,
): Severity | 'off' => {
  const own = rule.severity ?? 'error'
  if (rule.fixed || !severities || !Object.hasOwn(severities, rule.id)) return own
  return severities[rule.id] ?? own
}

/** Asks every rule about the subject and returns all issues in the order of the rules. */
export const applyRules = <Code extends string, Params, Subject extends readonly unknown[]>(
  rules: readonly Rule<Code, Params, Subject>[],
  severities: Severities | undefined,
  ...subject: Subject
): IssueBase<Code, Params>[] => {
  const issues: IssueBase<Code, Params>[] = []
  for (const rule of rules) {
    const severity = weigh(rule, severities)
    if (severity === 'off') continue
    for (const { path, params } of rule.unmet(...subject)) issues.push({ code: rule.id, severity, path, params })
  }
  return issues
}

/** Issues of another room, weighed by a policy: severities by code, `off` silences. */
export const reweigh = <Issue extends { readonly code: string; readonly severity: Severity }>(
  issues: readonly Issue[],
  severities: Severities | undefined,
): readonly Issue[] =>
  issues.flatMap((issue) => {
    const severity = severities && Object.hasOwn(severities, issue.code) ? (severities[issue.code] ?? issue.severity) : issue.severity
    return severity === 'off' ? [] : [severity === issue.severity ? issue : { ...issue, severity }]
  })
