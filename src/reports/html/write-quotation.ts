import type { Quotation } from '../block'
import type { Scope } from './scope'
import { writeText } from './write-text'

/** A quotation with its source below. */
export const writeQuotation = ({ text, source }: Quotation, { language, words }: Scope): string => {
  const caption =
    source === undefined ? '' : `<figcaption>${words.sourceMark}<span class="text">${writeText(source, language)}</span></figcaption>\n`
  return `<figure class="quotation">\n<blockquote><p>${writeText(text, language)}</p></blockquote>\n${caption}</figure>\n`
}
