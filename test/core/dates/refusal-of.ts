import { ClausebookError } from '../../../src/core/or-throw'

/** What a call is refused with: code and path of each issue; a call that succeeds, or fails in any other way, shows as such. */
export const refusalOf = (call: () => unknown): unknown => {
  try {
    return { returned: call() }
  } catch (error) {
    if (!(error instanceof ClausebookError)) throw error
    return error.issues.map((issue) => [issue.code, ...issue.path].join(' '))
  }
}
