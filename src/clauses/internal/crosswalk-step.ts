import { composeRelations } from '../compose-relations'
import type { CrosswalkDecision } from '../crosswalk-outcome'
import { weakestConfidence } from '../weakest-confidence'
import { parentNumber } from './clause-index'
import { type Link, type Links, within } from './crosswalk-links'

/** A place of an edition: `8.5.2`, `8.5.2/a`, `10.2.1/b/2`. */
export interface Hop {
  readonly place: string
  readonly link: Link
}

/** Where one place leads in the neighbouring edition, and what is lost on the way. */
export interface Step {
  readonly hops: readonly Hop[]
  readonly decisions: readonly CrosswalkDecision[]
}

const nowhere: readonly Link[] = []

/** Part of a clause: all that is said of the clause holds for the part only as far as it holds for everything in it. */
const asPart = (link: Link): Link => ({ ...link, relation: composeRelations('subset', link.relation) })

const clauseLinks = (links: Links, number: string): readonly Link[] => {
  const own = (links.byPlace.get(number) ?? nowhere).filter((link) => !link.to.includes('/'))
  if (own.length > 0 || !links.paragraphs.has(number)) return own
  const parent = parentNumber(number)
  return parent === undefined ? own : clauseLinks(links, parent).map(asPart)
}

const merges = (links: Links, number: string, found: readonly Link[]): boolean =>
  found
    .filter((link) => !found.some((other) => other !== link && within(other.to, link.to)))
    .some((link) => [...(links.sources.get(link.to) ?? [])].some((source) => !within(source, number) && !within(number, source)))

const carryItem = (link: Link, item: string, under: string | undefined): Step => {
  if (!link.sameItems) return { hops: [{ place: link.to, link: asPart(link) }], decisions: ['items-not-mapped'] }
  const letters = link.confidence.items ?? link.confidence.targets
  const confidence = { ...link.confidence, targets: weakestConfidence(link.confidence.targets, letters) }
  const place = [link.to, item, under].filter(Boolean).join('/')
  return { hops: [{ place, link: { ...link, confidence } }], decisions: letters === 'inferred' ? ['items-inferred'] : [] }
}

/** Leads one place to the neighbouring edition: by the row of its letter, else by its clause, else by the titled parent of a paragraph. */
export const crosswalkStep = (place: string, links: Links): Step => {
  const [number = place, item, under] = place.split('/')
  const ofClause = clauseLinks(links, number)
  if (item === undefined) {
    return { hops: ofClause.map((link) => ({ place: link.to, link })), decisions: merges(links, number, ofClause) ? ['merge'] : [] }
  }
  const ofItem = links.byPlace.get(`${number}/${item}`)
  if (ofItem) {
    const hops = ofItem.map((link) => ({ place: link.to, link: under === undefined ? link : asPart(link) }))
    return { hops, decisions: under === undefined ? [] : ['items-not-mapped'] }
  }
  const steps = ofClause.map((link) => carryItem(link, item, under))
  return { hops: steps.flatMap((step) => step.hops), decisions: steps.flatMap((step) => step.decisions) }
}
