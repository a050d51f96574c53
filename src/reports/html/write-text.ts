import { plainText } from '../plain-text'
import type { Text } from '../text'
import { escapeHtml } from './escape-html'

/** A leaf as HTML text; in a span with its language when that differs from the document's. */
export const writeText = (text: Text, language: string): string => {
  const escaped = escapeHtml(plainText(text))
  if (typeof text === 'string' || text.language === language) return escaped
  return `<span lang="${escapeHtml(plainText(text.language))}">${escaped}</span>`
}
