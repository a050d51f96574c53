import type { Text } from '../text'
import { escapeInline } from './escape-inline'

/**
 * A heading in the `#` style; beyond the sixth level Markdown has no deeper one.
 *
 * @param number - the section's number, `''` for the document's title
 */
export const writeHeading = (level: number, number: string, title: Text): string => {
  // A heading may end in a run of # signs that belongs to the markup; a backslash before the last one says it does not.
  const escaped = escapeInline(title).replace(/#$/, '\\#')
  return ['#'.repeat(Math.min(level, 6)), number, escaped].filter((part) => part !== '').join(' ')
}
