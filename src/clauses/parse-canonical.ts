import type { Reference } from '../core/ids'
import type { ParsedReference } from './parsed-reference'

const canonical = /^([a-z][a-z0-9-]{1,30}:[a-z0-9-]{1,20})\/((?:[1-9]\d?|[A-Z])(?:\.[1-9]\d?){0,4})(?:\/([a-z])(?:\/([1-9]\d?))?)?$/

/**
 * Takes a reference in canonical form apart; the fast path, no repair.
 *
 * @param text - `iso9001:2015/8.5.1/f`
 * @returns the parts, or undefined when the text is not in canonical form. Hint: it does not ask whether the clause exists; `checkCitation` does.
 * @example
 * parseCanonical('iso9001:2015/8.5.1/f') // { reference: 'iso9001:2015/8.5.1/f', edition: 'iso9001:2015', number: '8.5.1', item: 'f' }
 */
export const parseCanonical = (text: string): ParsedReference | undefined => {
  const match = canonical.exec(text)
  if (!match) return undefined
  const [, edition = '', number = '', item, subItem] = match
  // The pattern guarantees the form of the template literal type.
  const reference = text as Reference
  if (item === undefined) return { reference, edition, number }
  return subItem === undefined ? { reference, edition, number, item } : { reference, edition, number, item, subItem }
}
