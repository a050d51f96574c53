import type { NonconformityPolicy } from './nonconformity-policy'

/**
 * What ISO 9001 itself asks for and no more: no day counts and no roles, because the standard gives none;
 * independence of the verifier is a warning, because it is practice and no requirement.
 */
export const iso9001: NonconformityPolicy = { id: 'iso9001', version: '1' }
