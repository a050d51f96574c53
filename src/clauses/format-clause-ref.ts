import type { Language } from '../core/texts'
import { editionName } from './edition-name'
import { parseCanonical } from './parse-canonical'

/** How to print a reference: `long` names the edition, `short` leaves it to the surrounding text. */
export interface ClauseRefFormat {
  readonly language: Language
  readonly style?: 'long' | 'short'
}

/**
 * Prints a reference as auditors write it. `parseClauseRef` reads it back (the short style with the edition given).
 *
 * @param reference - canonical: `iso9001:2015/8.5.1/f`
 * @param format - the language, and the style (`long` when left out). Chinese names the identical national standard where one is known.
 * @returns `ISO 9001:2015, 8.5.1 f)` or `GB/T 19001-2016 8.5.1 f)`; a text that is no canonical reference comes back unchanged
 * @example
 * formatClauseRef('iso9001:2015/10.2.1/b', { language: 'zh-CN' }) // 'GB/T 19001-2016 10.2.1 b)'
 */
export const formatClauseRef = (reference: string, { language, style = 'long' }: ClauseRefFormat): string => {
  const parsed = parseCanonical(reference)
  if (!parsed) return reference
  const { edition, number, item, subItem } = parsed
  const place = [number, item && `${item})`, subItem && `${subItem})`].filter(Boolean).join(' ')
  if (style === 'short') return place
  return `${editionName(edition, language)}${language === 'en' ? ',' : ''} ${place}`
}
