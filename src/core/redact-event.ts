import { describe } from './field-issues'
import type { CoreIssue } from './issue'
import { keptCopy } from './kept-copy'
import { type Result, success } from './result'
import { type AnyEvent, placeOf, type SealedEvent } from './seal'
import { shortName } from './short-name'

const without = (record: object, key: string): object => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

/**
 * Takes one field out of a sealed event for good: the value and its salt go, the digest stays, and the chain still verifies.
 * Hint: a redacted event serves as proof, no longer for replay, because it lacks a field that its type may ask for.
 * Note which fields you redacted: `verifyChain` lists every field without a salt and cannot tell who took it out.
 *
 * @param sealed - an event with its seal; neither changed nor frozen
 * @param field - `metadata.by`, `metadata.reason`, `metadata.meaning` or `data.<name>`, as the seal names it
 * @returns a new sealed event; or the issue that there is no such field under seal, so that a slip of the pen keeps nothing unnoticed
 * @example
 * orThrow(redactEvent(sealed, 'metadata.by')).event.metadata.by // undefined
 */
export const redactEvent = (sealed: SealedEvent, field: string): Result<SealedEvent, CoreIssue> => {
  const { event, seal } = sealed
  const under = Object.hasOwn(seal.fields, field) ? seal.fields[field] : undefined
  if (!under) {
    const path = ['seal', 'fields', shortName(field)]
    return { ok: false, issues: [{ code: 'field-unknown', severity: 'error', path, params: { name: describe(field) } }] }
  }
  const [part, name] = placeOf(field)
  const redacted = part === 'data' ? { ...event, data: without(event.data, name) } : { ...event, metadata: without(event.metadata, name) }
  const fields = { ...seal.fields, [field]: { digest: under.digest } }
  return success(keptCopy({ event: redacted as AnyEvent, seal: { ...seal, fields } })) // lacks a field on purpose: no longer for replay
}
