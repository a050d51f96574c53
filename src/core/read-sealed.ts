import * as z from 'zod/mini'
import { isHash } from './hash-text'
import type { CoreIssue } from './issue'
import { isPlainObject } from './json'
import { type Reading, readBySchema } from './schema'
import type { SealedEvent } from './seal'
import { shortName } from './short-name'

const record = () => z.custom<object>(isPlainObject, { params: { kind: 'record' } })
const hash = () => z.stringFormat('hash', isHash)

/** The shape of any recorded event: whatever stands beside type, data and metadata would stand outside the seal. */
export const eventShape = z.strictObject({
  type: z.string(),
  data: record(),
  metadata: z.looseObject({ id: z.string() }),
})

const fieldShape = z.strictObject({ digest: hash(), salt: z.exactOptional(z.string()) })
const sealedShape = z.strictObject({
  event: eventShape,
  seal: z.strictObject({ previous: hash(), fields: record(), hash: hash() }),
})

const shorten = (issue: CoreIssue): CoreIssue => ({
  ...issue,
  path: issue.path.map((name) => (typeof name === 'string' ? shortName(name) : name)),
})

/** Reads one sealed event as stored: the very same, once its shape is right. */
export const readSealed = (raw: unknown, position: number): Reading<SealedEvent> => {
  const reading = readBySchema(sealedShape, raw, [position])
  if (!reading.ok) return { ok: false, issues: reading.issues.map(shorten) }
  // One by one, because z.record passes over a field __proto__ and runs out of stack where very many fields are wrong.
  const issues = Object.entries(reading.value.seal.fields).flatMap(([name, field]) => {
    const part = readBySchema(fieldShape, field, [position, 'seal', 'fields', name])
    return part.ok ? [] : part.issues.map(shorten)
  })
  // The stored event itself, whose parts were just read: what zod gives lacks a key __proto__, which has to be noticed.
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: raw as SealedEvent }
}
