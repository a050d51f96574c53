import { current, isDraft } from 'immer'
import { isPlainObject } from './json'

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => Array.isArray(value) || isPlainObject(value)

const stated = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(stated)
  if (!isPlainObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => [key, stated(entry)]),
  )
}

const tidy = (draft: Node, now: Node, base: unknown): void => {
  for (const [key, entry] of Object.entries(now)) {
    const before = isNode(base) ? base[key] : undefined
    if (entry === undefined && !Array.isArray(now)) delete draft[key]
    else if (isNode(entry) && entry !== before) {
      const child = draft[key]
      if (isDraft(child))
        tidy(child as Node, entry, before) // the draft of an entry that is a node
      else draft[key] = stated(entry)
    }
  }
}

/**
 * Makes a changed draft say what JSON would: a property set to undefined is left out, and objects that the recipe put in are copied,
 * so that they stay the caller's. Parts that the recipe did not touch are passed over.
 */
export const tidyDraft = (draft: object, record: object): void => {
  const now: object = current(draft)
  if (now !== record) tidy(draft as Node, now as Node, record) // drafts and copies of the record, looked into by key
}
