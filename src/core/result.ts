import type { Severity } from './issue'

/** The least an issue must have for a result to weigh it. */
interface Weighed {
  readonly severity: Severity
}

/** Success with its warnings, or failure with every reason. */
export type Result<Value, Issue> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] }

/** Wraps a value as a success; `issues` are the warnings and advices that travel with it. */
export const success = <Value, Issue = never>(value: Value, issues: readonly Issue[] = []): Result<Value, Issue> => ({
  ok: true,
  value,
  issues,
})

/** True when at least one issue is an error; narrows the list to a non-empty one. */
export const refuses = <Issue extends Weighed>(issues: readonly Issue[]): issues is readonly [Issue, ...Issue[]] =>
  issues.some((issue) => issue.severity === 'error')

/** A success when no issue is an error, else a failure that carries all of them. */
export const decideResult = <Value, Issue extends Weighed>(issues: readonly Issue[], value: () => Value): Result<Value, Issue> =>
  refuses(issues) ? { ok: false, issues } : success(value(), issues)
