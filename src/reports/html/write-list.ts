import type { List } from '../block'
import type { Scope } from './scope'
import { writeText } from './write-text'

/** A list with the lists inside it. */
export const writeList = (list: List, scope: Scope): string => {
  if (list.items.length === 0) return ''
  const element = list.ordered ? 'ol' : 'ul'
  const items = list.items.map((item) => {
    if (typeof item === 'string' || !('list' in item)) return `<li><span class="text">${writeText(item, scope.language)}</span></li>\n`
    return `<li><span class="text">${writeText(item.text, scope.language)}</span>\n${writeList(item.list, scope)}</li>\n`
  })
  return `<${element}>\n${items.join('')}</${element}>\n`
}
