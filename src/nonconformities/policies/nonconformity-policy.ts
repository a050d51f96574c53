import type { Policy } from '../../core/policy'

/** The policy of nonconformity casework. */
export type NonconformityPolicy = Policy
