import type { FieldKind } from './field-kind'
import { copyBoundedJson, type Extensions, isPlainObject, type JsonValue } from './json'

/** Largest content of a record's own fields, names included, in characters and values; a library default. */
const largest = 100_000

const namespaced = /^[a-z][\w-]*[:.][\w.:-]+$/i

/** One place where own fields are not what they should be. */
interface ExtensionRefusal {
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
  const asWhole = (kind: FieldKind): ExtensionReading => ({ ok: false, refusals: [{ kind, path: [], input: value }] })
  if (!isPlainObject(value)) return asWhole('record')
  const refusals: ExtensionRefusal[] = []
  const extensions: Record<string, JsonValue> = {}
  let left = largest
  for (const key of Object.keys(value)) {
    left -= key.length
    if (left < 0) return asWhole('json')
    const input = value[key]
    const room = { left: largest }
    const copy = copyBoundedJson(input, room)
    left -= largest - room.left // refused ones too, so that one large value under many names is not walked for each
    if (!namespaced.test(key)) refusals.push({ kind: 'key', path: [key], input })
    else if (copy === undefined) refusals.push({ kind: 'json', path: [key], input })
    else if (left < 0) return asWhole('json')
    else extensions[key] = copy
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, extensions }
}
