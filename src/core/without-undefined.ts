import { isPlainObject } from './json'

type Key = PropertyKey

const dropAt = (node: unknown, [key, ...rest]: readonly Key[]): unknown => {
  if (key === undefined) return node
  if (Array.isArray(node)) return rest.length === 0 ? node : node.map((entry, position) => (position === key ? dropAt(entry, rest) : entry))
  if (!isPlainObject(node) || !Object.hasOwn(node, key)) return node
  const entries = Object.entries(node)
  if (rest.length > 0) return Object.fromEntries(entries.map(([name, entry]) => [name, name === key ? dropAt(entry, rest) : entry]))
  return node[String(key)] === undefined ? Object.fromEntries(entries.filter(([name]) => name !== key)) : node
}

const standsUndefined = (node: unknown, path: readonly Key[]): boolean => {
  let parent = node
  for (const key of path.slice(0, -1))
    parent = (isPlainObject(parent) || Array.isArray(parent)) && Object.hasOwn(parent, key) ? Reflect.get(parent, key) : undefined
  const last = path.at(-1)
  return last !== undefined && isPlainObject(parent) && Object.hasOwn(parent, last) && Reflect.get(parent, last) === undefined
}

/**
 * The same input without the properties that issues found to be undefined; the very same when there are none.
 * Only failed readings come here, so that valid data costs nothing.
 */
export const withoutUndefined = (input: unknown, issues: readonly { readonly path: readonly Key[] }[]): unknown =>
  issues.filter(({ path }) => standsUndefined(input, path)).reduce<unknown>((stated, { path }) => dropAt(stated, path), input)
