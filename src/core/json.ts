/** A JSON value, readonly all the way down. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** Fields that the owner of a record adds for himself, under namespaced keys such as `acme:room`. */
export type Extensions = { readonly [key: string]: JsonValue }

const deepest = 32
const largest = 100_000

/** True for an object literal: no class instance, no list. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** True for JSON of at most 32 levels and 100,000 characters and values in all, without `__proto__` keys; walks no deeper than that. */
export const isBoundedJson = (value: unknown): value is JsonValue => {
  let budget = largest
  const walk = (node: unknown, depth: number): boolean => {
    budget -= typeof node === 'string' ? node.length + 1 : 1
    if (depth > deepest || budget < 0) return false
    if (node === null || typeof node === 'string' || typeof node === 'boolean') return true
    if (typeof node === 'number') return Number.isFinite(node)
    if (Array.isArray(node)) return node.every((entry) => walk(entry, depth + 1))
    if (!isPlainObject(node)) return false
    return Object.entries(node).every(([key, entry]) => key !== '__proto__' && walk(key, depth) && walk(entry, depth + 1))
  }
  return walk(value, 0)
}

/** A copy of its own, so that freezing the record never freezes what the caller passed in. */
export const cloneJson = <Value extends JsonValue>(value: Value): Value => {
  if (value === null || typeof value !== 'object') return value
  const copy: JsonValue = Array.isArray(value)
    ? value.map(cloneJson)
    : Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cloneJson(entry)]))
  return copy as Value // the same JSON again
}
