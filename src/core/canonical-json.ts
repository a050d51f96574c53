import { isWellFormed } from './is-well-formed'

const canonicalText = (text: string): string => {
  if (!isWellFormed(text)) throw new TypeError('clausebook: canonical JSON cannot hold half a surrogate pair')
  return JSON.stringify(text)
}

const byCodeUnits = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/**
 * Writes a value as canonical JSON (RFC 8785): no blanks, keys in the order of their UTF-16 units, numbers and texts as ECMAScript writes them.
 *
 * @param value - JSON data; properties that are `undefined` are left out, as JSON does
 * @returns the same text for equal data, whatever the order of its keys
 * @throws {TypeError} for what JSON cannot hold: functions, NaN, infinities, half a surrogate pair
 * @example
 * canonicalJson({ b: 1, a: [true] }) // '{"a":[true],"b":1}'
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value === 'string') return canonicalText(value)
  if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
    return `{${entries
      .sort(([left], [right]) => byCodeUnits(left, right))
      .map(([key, entry]) => `${canonicalText(key)}:${canonicalJson(entry)}`)
      .join(',')}}`
  }
  throw new TypeError(`clausebook: canonical JSON cannot hold ${typeof value === 'number' ? String(value) : typeof value}`)
}
