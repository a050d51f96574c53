import type { Decider, Spec } from './decider'
import { fieldInvalid } from './field-issues'
import type { CoreIssue } from './issue'
import { isRawRecord, migrate, rawVersion } from './migration'
import type { Result } from './result'
import { fromReading, readBySchema } from './schema'

/** A stored snapshot of an aggregate: its state and the schema version it was written in. */
export interface Snapshot<State> {
  readonly schema: number
  readonly state: State
}

/**
 * Reads a stored snapshot `{ schema, state }`: newer versions are refused by name, older ones migrated, then read strictly.
 *
 * @param decider - the aggregate
 * @param raw - parsed JSON
 * @returns the frozen state in the present shape, or every issue with its path
 */
export const readState = <S extends Spec>(decider: Decider<S>, raw: unknown): Result<S['state'], CoreIssue> => {
  const version = rawVersion(raw)
  if (!isRawRecord(raw) || version === undefined)
    return { ok: false, issues: [fieldInvalid(['schema'], 'integer', isRawRecord(raw) ? raw['schema'] : raw)] }
  if (version > decider.schema) {
    return {
      ok: false,
      issues: [{ code: 'schema-newer', severity: 'error', path: ['schema'], params: { supported: decider.schema, received: version } }],
    }
  }
  const { state } = raw
  if (!isRawRecord(state)) return { ok: false, issues: [fieldInvalid(['state'], 'record', state)] }
  const steps = decider.migrations.map(({ name, to, state: apply }) => ({ name, to, apply }))
  const migrated = migrate(steps, version, state, ['state'])
  const [issue, ...issues] = migrated.issues
  if (issue) return { ok: false, issues: [issue, ...issues] }
  return fromReading(readBySchema(decider.state, migrated.raw, ['state']))
}
