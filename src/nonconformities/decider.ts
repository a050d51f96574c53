import type { Decider } from '../core/decider'
import { nonconformityCommands } from './commands'
import { nonconformityEventSchemas } from './events'
import { evolveCase, startCase } from './evolve'
import { nonconformityCaseSchema } from './model/nonconformity-case'
import { iso9001 } from './policies/iso9001'
import { closureGates } from './rules/closure-gates'
import type { NonconformitySpec } from './spec'

/**
 * The nonconformity case as a decider: for `execute`, `check`, `available`, `replay`, `history`, `readEvents` and `readState`.
 * Serves ISO 9001 10.2 (2015, 2026) and 8.5.2 with 8.3 (2000, 2008).
 */
export const nonconformity: Decider<NonconformitySpec> = {
  name: 'nonconformity',
  schema: 1,
  migrations: [],
  policy: iso9001,
  state: nonconformityCaseSchema,
  start: startCase,
  commands: nonconformityCommands,
  events: nonconformityEventSchemas,
  evolve: evolveCase,
  conditions: closureGates,
}
