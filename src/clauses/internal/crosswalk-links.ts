import type { LocalText } from '../catalogue'
import type { CrosswalkRow, CrosswalkTable } from '../crosswalk-table'
import { invertRelation } from '../invert-relation'
import type { Relation } from '../relation'

/** One place leading to one place of the neighbouring edition. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly relation: Relation
  readonly sameItems: boolean
  readonly confidence: CrosswalkRow['confidence']
  readonly note?: LocalText
}

/** All links from one edition to its neighbour, by place. */
export interface Links {
  readonly from: string
  readonly to: string
  readonly byPlace: ReadonlyMap<string, readonly Link[]>
  /** The clauses that lead to a place, letters left out. */
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>
  readonly paragraphs: ReadonlySet<string>
}

/** True when a place is another one or lies under it. */
export const within = (place: string, whole: string): boolean =>
  place === whole || place.startsWith(`${whole}.`) || place.startsWith(`${whole}/`)

/** A row speaks of its targets together; alone, a target that does not hold all the others takes up only a part. */
const relationToOne = (row: CrosswalkRow, target: string): Relation => {
  if (row.to.every((other) => within(other, target) || within(target, other))) return row.relation
  if (row.relation === 'none') return 'none'
  return row.relation === 'equal' || row.relation === 'equivalent' || row.relation === 'superset' ? 'superset' : 'intersects'
}

const forwardLinks = (table: CrosswalkTable): readonly Link[] =>
  table.rows.flatMap((row) =>
    row.to.map((to): Link => {
      const link = { from: row.from, to, relation: relationToOne(row, to), sameItems: row.items === 'same', confidence: row.confidence }
      return row.note ? { ...link, note: row.note } : link
    }),
  )

const turned = (link: Link): Link => ({ ...link, from: link.to, to: link.from, relation: invertRelation(link.relation) })

const gather = (from: string, to: string, links: readonly Link[], paragraphs: readonly string[], places: readonly string[]): Links => {
  const byPlace = new Map<string, Link[]>(places.map((place) => [place, []])) // a place that leads nowhere is known all the same
  const sources = new Map<string, Set<string>>()
  for (const link of links) {
    byPlace.set(link.from, [...(byPlace.get(link.from) ?? []), link])
    if (!link.from.includes('/')) sources.set(link.to, (sources.get(link.to) ?? new Set<string>()).add(link.from))
  }
  return { from, to, byPlace, sources, paragraphs: new Set(paragraphs) }
}

interface Directions {
  readonly forward: Links
  readonly backward: Links
}

const known = /* @__PURE__ */ new WeakMap<CrosswalkTable, Directions>()

/** The links of a table in both directions, built when first asked for. */
export const linksOf = (table: CrosswalkTable): Directions => {
  const ready = known.get(table)
  if (ready) return ready
  const links = forwardLinks(table)
  const directions = {
    forward: gather(
      table.from,
      table.to,
      links,
      table.paragraphs.from,
      table.rows.map((row) => row.from),
    ),
    backward: gather(table.to, table.from, links.map(turned), table.paragraphs.to, []),
  }
  known.set(table, directions)
  return directions
}
