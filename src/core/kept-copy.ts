import { isPlainObject } from './json'

const deepest = 1000

const copy = (value: unknown, depth: number): unknown => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (depth > deepest) throw new TypeError(`clausebook: data of more than ${deepest} levels`)
  if (Array.isArray(value)) return Object.freeze(value.map((entry) => copy(entry, depth + 1)))
  if (!isPlainObject(value)) return value
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copy(entry, depth + 1)])))
}

/** A frozen copy of data that is still in a caller's hands; parts that are frozen already are shared. */
export const keptCopy = <Value>(value: Value): Value => copy(value, 0) as Value // the same shape again
