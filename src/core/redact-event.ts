import { deepFreeze } from './freeze'
import type { AnyEvent, SealedEvent } from './seal'

const without = <Key extends string>(record: object, key: Key): object =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

/**
 * Takes one field out of a sealed event for good: the value and its salt go, the digest stays, and the chain still verifies.
 *
 * @param sealed - an event with its seal
 * @param field - `metadata.by`, `metadata.reason` or `data.<name>`, as the seal names it
 * @returns a new sealed event; the very same when the field is not under seal
 */
export const redactEvent = (sealed: SealedEvent, field: string): SealedEvent => {
  const seal = Object.hasOwn(sealed.seal.fields, field) ? sealed.seal.fields[field] : undefined
  if (!seal) return sealed
  const { event } = sealed
  const [part, name] = [field.slice(0, field.indexOf('.')), field.slice(field.indexOf('.') + 1)]
  const redacted = part === 'data' ? { ...event, data: without(event.data, name) } : { ...event, metadata: without(event.metadata, name) }
  const fields = { ...sealed.seal.fields, [field]: { digest: seal.digest } }
  // A redacted event lacks a field its type asks for: it serves as proof, no longer for replay.
  return deepFreeze({ event: redacted as AnyEvent, seal: { ...sealed.seal, fields } })
}
