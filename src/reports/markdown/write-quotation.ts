import type { Quotation } from '../block'
import type { ReportWords } from '../texts/report-words'
import { escapeLines } from './escape-lines'

/** A quotation as a block quote, its source in a paragraph of its own below the words. */
export const writeQuotation = ({ text, source }: Quotation, words: ReportWords): string => {
  const quoted = `> ${escapeLines(text, '> ')}`
  return source === undefined ? quoted : `${quoted}\n>\n> ${words.sourceMark}${escapeLines(source, '> ')}`
}
