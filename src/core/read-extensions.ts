import type { FieldKind } from './field-kind'
import { copyBoundedJson, type Extensions, isPlainObject, type JsonValue } from './json'

/** Largest content of a record's own fields, names included, in characters and values; a library default. */
const largest = 100_000

const namespaced = /^[a-z][\w-]*[:.][\w.:-]+$/i

/** One place where own fields are not what they should be. */
export interface ExtensionRefusal {
  readonly kind: FieldKind
  readonly path: readonly string[]
  readonly input: unknown
}

/** A copy of the own fields, or everything that stands against them. */
export type ExtensionReading =
  | { readonly ok: true; readonly extensions: Extensions }
  | { readonly ok: false; readonly refusals: readonly ExtensionRefusal[] }

/** Reads and copies a record's own fields: bounded JSON under namespaced keys. Together too large, they are refused as a whole. */
export const readExtensions = (value: unknown): ExtensionReading => {
  if (!isPlainObject(value)) return { ok: false, refusals: [{ kind: 'record', path: [], input: value }] }
  const refusals: ExtensionRefusal[] = []
  const extensions: Record<string, JsonValue> = {}
  let left = largest
  for (const key of Object.keys(value)) {
    left -= key.length
    if (left < 0) return { ok: false, refusals: [{ kind: 'json', path: [], input: value }] }
    const input = value[key]
    const room = { left: largest }
    const copy = copyBoundedJson(input, room)
    if (!namespaced.test(key)) refusals.push({ kind: 'key', path: [key], input })
    else if (copy === undefined) refusals.push({ kind: 'json', path: [key], input })
    else {
      extensions[key] = copy
      left -= largest - room.left
    }
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, extensions }
}
