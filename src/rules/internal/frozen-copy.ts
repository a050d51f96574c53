import { isPlainObject } from '../../core/json'

const copy = (value: unknown): unknown => {
  if (Array.isArray(value)) return Object.freeze(value.map(copy))
  if (!isPlainObject(value)) return value
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copy(entry)])))
}

/** A frozen copy of lists and plain objects, all the way down; functions and class instances are passed on as they are. */
export const frozenCopy = <Value>(value: Readonly<Value>): Value => copy(value) as Value // the same shape again
