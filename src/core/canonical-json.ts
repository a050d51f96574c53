import { isWellFormed } from './is-well-formed'
import { isPlainObject } from './json'

const deepest = 1000

const refused = (what: string): TypeError => new TypeError(`clausebook: canonical JSON cannot hold ${what}`)

const canonicalText = (text: string): string => {
  if (!isWellFormed(text)) throw refused('half a surrogate pair')
  return JSON.stringify(text)
}

const byCodeUnits = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

const kindOf = (value: unknown): string => {
  if (typeof value === 'number') return String(value)
  return typeof value === 'object' ? `an instance (${Object.prototype.toString.call(value).slice('[object '.length, -1)})` : typeof value
}

const write = (value: unknown, depth: number): string => {
  if (typeof value === 'string') return canonicalText(value)
  if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return JSON.stringify(value)
  if (depth >= deepest) throw refused(`more than ${deepest} levels`)
  // Array.from, because map passes over holes.
  if (Array.isArray(value)) return `[${Array.from(value, (entry) => write(entry, depth + 1)).join(',')}]`
  if (!isPlainObject(value)) throw refused(kindOf(value))
  return `{${Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([left], [right]) => byCodeUnits(left, right))
    .map(([key, entry]) => `${canonicalText(key)}:${write(entry, depth + 1)}`)
    .join(',')}}`
}

/**
 * Writes a value as canonical JSON (RFC 8785): no blanks, keys in the order of their UTF-16 units, numbers and texts as ECMAScript writes them.
 *
 * @param value - JSON data of at most 1,000 levels: plain objects, lists without holes, texts, finite numbers, booleans, null;
 *   properties that are `undefined` are left out, as JSON does
 * @returns the same text for equal data, whatever the order of its keys
 * @throws {TypeError} for what JSON cannot hold: functions, class instances (a Date, a Map, a promise), holes, NaN, infinities,
 *   half a surrogate pair; and for data that is nested deeper
 * @example
 * canonicalJson({ b: 1, a: [true] }) // '{"a":[true],"b":1}'
 */
export const canonicalJson = (value: unknown): string => write(value, 0)
