import type { Decider, EventOf, EventType, Spec } from './decider'
import { describe, fieldInvalid } from './field-issues'
import { deepFreeze } from './freeze'
import type { CoreIssue, Path } from './issue'
import { metadataSchema } from './metadata-schema'
import { isRawRecord, migrate, rawVersion } from './migration'
import { decideResult, type Result } from './result'
import { readBySchema } from './schema'
import { shortName } from './short-name'

const newer = (supported: number, received: number, path: Path): CoreIssue => ({
  code: 'schema-newer',
  severity: 'error',
  path,
  params: { supported, received },
})

interface Read<S extends Spec> {
  readonly event?: EventOf<S>
  readonly issues: readonly CoreIssue[]
}

const unknownFields = (rest: object, position: number): readonly CoreIssue[] =>
  Object.keys(rest).map((name) => ({
    code: 'field-unknown',
    severity: 'error',
    path: [position, shortName(name)],
    params: { name: describe(name) },
  }))

const eventUnknown = (type: unknown, options: readonly string[], position: number): CoreIssue => ({
  code: 'event-unknown',
  severity: 'error',
  path: [position, 'type'],
  params: { received: describe(type), options },
})

const readEvent = <S extends Spec>(decider: Decider<S>, raw: unknown, position: number): Read<S> => {
  if (!isRawRecord(raw)) return { issues: [fieldInvalid([position], 'record', raw)] }
  const { type, data, metadata, ...rest } = raw
  const version = rawVersion(metadata)
  if (version !== undefined && version > decider.schema)
    return { issues: [newer(decider.schema, version, [position, 'metadata', 'schema'])] }
  const head = readBySchema(metadataSchema, metadata, [position, 'metadata'])
  const issues = [...unknownFields(rest, position), ...(head.ok ? [] : head.issues)]
  if (!isRawRecord(data)) return { issues: [...issues, fieldInvalid([position, 'data'], 'record', data)] }
  const steps = decider.migrations.map(({ name, to, event }) => ({ name, to, apply: event }))
  const migrated = migrate(steps, version ?? decider.schema, { type: String(type), data }, [position])
  if (migrated.issues.length > 0) return { issues: [...issues, ...migrated.issues] }
  if (!Object.hasOwn(decider.events, migrated.raw.type))
    return { issues: [...issues, eventUnknown(type, Object.keys(decider.events), position)] }
  const name = migrated.raw.type as EventType<S> // a key of the table, as just seen
  const body = readBySchema(decider.events[name], migrated.raw.data, [position, 'data'])
  if (issues.length > 0 || !head.ok || !body.ok) return { issues: [...issues, ...(body.ok ? [] : body.issues)] }
  const event = { type: name, data: body.value, metadata: { ...head.value, schema: decider.schema } }
  return { event: deepFreeze(event) as EventOf<S>, issues } // type and data were read by the same entry of the table
}

const orderIssues = <S extends Spec>(events: readonly EventOf<S>[], after: S['state'] | undefined): readonly CoreIssue[] =>
  events.flatMap(({ metadata }, position): CoreIssue[] => {
    const subject = after?.id ?? events[0]?.metadata.subject ?? metadata.subject
    const first = (after?.revision ?? 0) + 1
    return [
      ...(metadata.revision === first + position
        ? []
        : [
            {
              code: 'event-order',
              severity: 'error',
              path: [position, 'metadata', 'revision'],
              params: { expected: first + position, received: metadata.revision },
            } as const,
          ]),
      ...(metadata.subject === subject
        ? []
        : [
            {
              code: 'event-foreign',
              severity: 'error',
              path: [position, 'metadata', 'subject'],
              params: { expected: describe(subject), received: describe(metadata.subject) },
            } as const,
          ]),
    ]
  })

/**
 * Reads the stored events of one aggregate: looks at the version loosely, refuses newer ones by name, migrates raw JSON
 * by the decider's named migrations, and only then reads strictly.
 *
 * @param decider - the aggregate
 * @param raws - parsed JSON, oldest first
 * @param after - the state that the events follow, when they are not the whole log
 * @returns frozen events in the present shape, or every issue with its position; gaps, a missing beginning and foreign events are issues too
 */
export const readEvents = <S extends Spec>(
  decider: Decider<S>,
  raws: readonly unknown[],
  after?: NoInfer<S>['state'],
): Result<readonly EventOf<S>[], CoreIssue> => {
  if (!Array.isArray(raws)) return { ok: false, issues: [fieldInvalid([], 'list', raws)] }
  const reads = raws.map((raw, position) => readEvent(decider, raw, position))
  const events = reads.flatMap(({ event }) => (event ? [event] : []))
  const issues = reads.flatMap((read) => read.issues)
  return decideResult(issues.length > 0 ? issues : orderIssues<S>(events, after), () => Object.freeze(events))
}
