import type { Catalogue, ClauseNode } from '../catalogue'

/** A catalogue made quick to ask. */
export interface ClauseIndex {
  readonly nodes: ReadonlyMap<string, ClauseNode>
  readonly children: ReadonlyMap<string, readonly ClauseNode[]>
}

/** `8.5.1` to `8.5`; undefined for a number of one level. */
export const parentNumber = (number: string): string | undefined => {
  const dot = number.lastIndexOf('.')
  return dot < 0 ? undefined : number.slice(0, dot)
}

const build = (catalogue: Catalogue): ClauseIndex => {
  const nodes = new Map<string, ClauseNode>()
  const children = new Map<string, ClauseNode[]>()
  for (const node of catalogue.nodes) {
    nodes.set(node.number, node)
    const parent = parentNumber(node.number)
    if (parent === undefined) continue
    const siblings = children.get(parent)
    if (siblings) siblings.push(node)
    else children.set(parent, [node])
  }
  return { nodes, children }
}

const indexes = /* @__PURE__ */ new WeakMap<Catalogue, ClauseIndex>()

/** The index of a catalogue, built when first asked for and kept as long as the catalogue lives. */
export const indexOf = (catalogue: Catalogue): ClauseIndex => {
  const known = indexes.get(catalogue)
  if (known) return known
  const index = build(catalogue)
  indexes.set(catalogue, index)
  return index
}
