import { isWellFormed } from './is-well-formed'

/** A JSON value, readonly all the way down. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** Fields that the owner of a record adds for himself, under namespaced keys such as `acme:room`. */
export type Extensions = { readonly [key: string]: JsonValue }

const deepest = 32

/** True for an object literal: no class instance, no list. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Room for characters and values; it shrinks while JSON is copied. */
export interface JsonRoom {
  left: number
}

const copyList = (list: readonly unknown[], depth: number, room: JsonRoom): readonly JsonValue[] | undefined => {
  if (list.length > room.left) return undefined
  const copy: JsonValue[] = []
  for (let position = 0; position < list.length; position += 1) {
    const entry = copyNode(list[position], depth, room) // by position, because holes are no JSON and must not be passed over
    if (entry === undefined) return undefined
    copy.push(entry)
  }
  return copy
}

const copyRecord = (record: Readonly<Record<string, unknown>>, depth: number, room: JsonRoom): JsonValue | undefined => {
  const copy: Record<string, JsonValue> = {}
  for (const key of Object.keys(record)) {
    room.left -= key.length
    if (key === '__proto__' || room.left < 0 || !isWellFormed(key)) return undefined
    const entry = copyNode(record[key], depth, room)
    if (entry === undefined) return undefined
    copy[key] = entry
  }
  return copy
}

const copyNode = (node: unknown, depth: number, room: JsonRoom): JsonValue | undefined => {
  room.left -= typeof node === 'string' ? node.length + 1 : 1
  if (depth > deepest || room.left < 0) return undefined
  if (typeof node === 'string') return isWellFormed(node) ? node : undefined
  if (node === null || typeof node === 'boolean') return node
  if (typeof node === 'number') return Number.isFinite(node) ? node + 0 : undefined // + 0, because JSON knows no negative zero
  if (Array.isArray(node)) return copyList(node, depth + 1, room)
  return isPlainObject(node) ? copyRecord(node, depth + 1, room) : undefined
}

/**
 * Copies JSON of at most 32 levels in one walk, so that what was checked is what is kept: a getter is read once,
 * and freezing the record never freezes what the caller passed in.
 *
 * @param value - anything
 * @param room - characters and values that may still be read; the walk stops where it ends
 * @returns the copy; nothing for what is no JSON, is too deep, too large or has a `__proto__` key
 */
export const copyBoundedJson = (value: unknown, room: JsonRoom): JsonValue | undefined => copyNode(value, 0, room)
