import { patterns } from './patterns'
import { stickyAt } from './sticky-at'

/** A clause number as it stands in a text. */
export interface NumberInText {
  readonly start: number
  readonly end: number
  /** `7.5.1` */
  readonly number: string
  /** True when blanks were taken out, or letters read as digits. */
  readonly repaired: boolean
}

/** Reads the number of a match; in running text ("8.5. 3 guests") the blanks are taken as the end. */
export const readNumber = (text: string, start: number, matched: string): NumberInText => {
  const loose = matched.includes(' ') && stickyAt(patterns.lowerWordFollows, text, start + matched.length)
  const raw = loose ? (stickyAt(patterns.tightNumber, text, start)?.[0] ?? matched) : matched
  const number = raw
    .replaceAll(' ', '')
    .replaceAll('。', '.')
    .replace(/[lI|〡丨工]/g, '1')
    .replace(/[oO]/g, '0')
  const stray = number.includes('.') ? stickyAt(patterns.strayStroke, text, start + raw.length) : null
  return { start, end: start + raw.length + (stray ? 1 : 0), number, repaired: stray !== null || number !== raw }
}
