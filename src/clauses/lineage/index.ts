export { type ResolvedStandard, type ResolveStandardOptions, resolveStandard } from './resolve-standard'
export type { StandardEdition, StandardRole } from './standard-edition'
export { standards } from './standards'
