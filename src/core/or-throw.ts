import type { AnyIssue } from './issue'
import type { Result } from './result'

/** The one error that a refusal becomes, for scripts; it carries the same issues. */
export class ClausebookError<Issue extends AnyIssue = AnyIssue> extends Error {
  override readonly name = 'ClausebookError'
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    const reasons = issues.filter((issue) => issue.severity === 'error').map((issue) => [issue.code, ...issue.path].join(' '))
    super(`clausebook: refused: ${reasons.join('; ')}`)
    this.issues = issues
  }
}

/**
 * The one throwing door: takes the value out of a result.
 *
 * @param result - what `execute`, `revise`, `readEvents` and the validators return
 * @returns the value; warnings are dropped
 * @throws {ClausebookError} with all issues, when the result is a failure
 * @example
 * const { state } = orThrow(execute(nonconformity, start, command, context))
 */
export const orThrow = <Value, Issue extends AnyIssue>(result: Result<Value, Issue>): Value => {
  if (result.ok) return result.value
  throw new ClausebookError(result.issues)
}
