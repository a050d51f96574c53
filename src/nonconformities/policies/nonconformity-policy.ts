import type { PolicyOf } from '../../core/policy'
import type { NonconformityCommands } from '../commands'
import type { NonconformityIssues } from '../issues'

/** The policy of nonconformity casework. */
export type NonconformityPolicy = PolicyOf<NonconformityCommands, NonconformityIssues>
