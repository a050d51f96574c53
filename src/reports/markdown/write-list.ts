import type { List } from '../block'
import { escapeLines } from './escape-lines'

const writeMarker = (list: List, index: number, second: boolean): string =>
  list.ordered ? `${index + 1}${second ? ')' : '.'}` : second ? '*' : '-'

/**
 * A list with the lists inside it.
 *
 * @param list - the list; its first level starts at `indent`
 * @param indent - the white space before each line
 * @param second - true to use the other marker, because a list of the same kind stands right above and the two would run together
 */
export const writeList = (list: List, indent: string, second: boolean): string => {
  const lines = list.items.map((item, index) => {
    const marker = writeMarker(list, index, second)
    const inner = `${indent}${' '.repeat(marker.length + 1)}`
    if (typeof item === 'string' || !('list' in item)) return `${indent}${marker} ${escapeLines(item, inner)}`.trimEnd()
    const below = item.list.items.length === 0 ? '' : `\n${writeList(item.list, inner, false)}`
    return `${indent}${marker} ${escapeLines(item.text, inner)}`.trimEnd() + below
  })
  return lines.join('\n')
}
