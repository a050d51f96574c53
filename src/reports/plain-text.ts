import type { Text } from './text'

const ordinary = /^[\t\n -~\u00A0-\u2027\u202A-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]*$/
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const unholdable = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/**
 * The characters of a leaf as every format can hold them. Each kind of line end becomes U+000A; control characters, half surrogates
 * and noncharacters become U+FFFD, which is seen, so that nothing goes missing silently. All else stays as it was typed.
 */
export const plainText = (text: Text): string => {
  const typed = typeof text === 'string' ? text : text.text
  return ordinary.test(typed) ? typed : typed.replace(lineEnds, '\n').replace(unholdable, '\uFFFD')
}
