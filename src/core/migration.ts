import { describe } from './field-issues'
import type { CoreIssue, Path } from './issue'

/** Raw JSON of an object, before any schema has looked at it. */
export type RawRecord = Readonly<Record<string, unknown>>

/** One step from an older shape to the next, named by a sentence such as `add-extent-of-condition`; it works on raw JSON. */
export interface Migration {
  readonly name: string
  /** The schema version that it leads to; it is applied to data of the version before. */
  readonly to: number
  /** The event's data (and type) in the new shape; the very same when nothing changes for it. */
  readonly event?: (event: { readonly type: string; readonly data: RawRecord }) => { readonly type: string; readonly data: RawRecord }
  /** A stored state in the new shape. */
  readonly state?: (state: RawRecord) => RawRecord
}

/** True for a JSON object. */
export const isRawRecord = (value: unknown): value is RawRecord => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schema version of raw data, read loosely: the one thing that must be known before anything else can be. */
export const rawVersion = (raw: unknown): number | undefined => {
  const version = isRawRecord(raw) ? raw['schema'] : undefined
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : undefined
}

/** Applies the migrations above `version` in order; a migration that throws becomes an issue with its name. */
export const migrate = <Raw>(
  migrations: readonly { readonly name: string; readonly to: number; readonly apply: ((raw: Raw) => Raw) | undefined }[],
  version: number,
  raw: Raw,
  path: Path,
): { readonly raw: Raw; readonly issues: readonly CoreIssue[] } => {
  let current = raw
  for (const { name, to, apply } of migrations.toSorted((left, right) => left.to - right.to)) {
    if (to <= version || !apply) continue
    try {
      current = apply(current)
    } catch (error) {
      const reason = describe(error instanceof Error ? error.message : error)
      return { raw: current, issues: [{ code: 'migration-failed', severity: 'error', path, params: { migration: name, reason } }] }
    }
  }
  return { raw: current, issues: [] }
}
