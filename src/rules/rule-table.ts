import type { Unmet } from '../core/rule'

/** A subject for which the rule is met. */
export interface MetCase<Subject> {
  /** What is special about it, as a reader would say it. */
  readonly name: string
  /** What the rule is asked about, in the order of its parameters. */
  readonly subject: Readonly<Subject>
}

/** A subject for which the rule is not met, with every place where it is not. */
export interface UnmetCase<Params, Subject> extends MetCase<Subject> {
  readonly unmet: readonly Unmet<Params>[]
}

/** A rule as examples: what it lets pass and what it notices. */
export interface RuleTable<Params, Subject> {
  readonly valid: readonly MetCase<Subject>[]
  readonly invalid: readonly UnmetCase<Params, Subject>[]
}
