import { patterns } from './patterns'
import { stickyAt } from './sticky-at'

/** A lettered item with its numbered sub-item. */
export interface ItemInText {
  readonly item: string
  readonly subItem?: string
}

/** The items behind a number. `firm` is true when their form leaves no doubt that a clause is meant. */
export interface ItemsInText {
  readonly end: number
  readonly items: readonly ItemInText[]
  readonly firm: boolean
}

const made = (letter: string, subItem: string | undefined): ItemInText =>
  subItem ? { item: letter.toLowerCase(), subItem } : { item: letter.toLowerCase() }

const between = (first: string, last: string): readonly ItemInText[] => {
  const items: ItemInText[] = []
  for (let code = first.charCodeAt(0) + 1; code <= last.charCodeAt(0); code += 1) items.push({ item: String.fromCharCode(code) })
  return items
}

const firstItem = (text: string, position: number, limit: number): { end: number; item: ItemInText; firm: boolean } | undefined => {
  const close = stickyAt(patterns.closedItem, text, position) ?? stickyAt(patterns.slashItem, text, position)
  if (close) return { end: position + close[0].length, item: made(close[1] ?? '', close[2]), firm: true }
  const bare = stickyAt(patterns.gluedItem, text, position) ?? stickyAt(patterns.bareItem, text, position)
  if (bare) return { end: position + bare[0].length, item: made(bare[1] ?? '', bare[2]), firm: false }
  const ahead = text.slice(position, Math.min(limit, position + 200))
  const distant = patterns.titledItem.exec(ahead) ?? patterns.quotedItem.exec(ahead)
  if (distant) return { end: position + distant.index + distant[0].length, item: made(distant[1] ?? '', distant[2]), firm: true }
  return undefined
}

/** Reads the items behind a number up to `limit`, where the next number begins. */
export const readItems = (text: string, position: number, limit: number): ItemsInText => {
  const first = firstItem(text, position, limit)
  if (!first) return { end: position, items: [], firm: false }
  const sub = first.item.subItem === undefined ? stickyAt(patterns.subItem, text, first.end) : null
  let end = first.end + (sub?.[0].length ?? 0)
  const items: ItemInText[] = [sub ? made(first.item.item, sub[1]) : first.item]
  for (let count = 0; count < 26; count += 1) {
    const more = stickyAt(patterns.moreItems, text, end) ?? (first.firm ? null : stickyAt(patterns.moreBareItems, text, end))
    if (!more) break
    const [whole, connector = '', letter = '', subItem] = more
    const last = made(letter, subItem)
    const previous = items.at(-1)?.item ?? last.item
    items.push(...(patterns.range.test(connector) && previous < last.item ? between(previous, last.item) : [last]))
    end += whole.length
  }
  return { end, items, firm: first.firm }
}
