import { describe } from '../core/field-issues'
import type { Reference } from '../core/ids'
import type { Result } from '../core/result'
import { composeRelations } from './compose-relations'
import type { CrosswalkDecision, CrosswalkOutcome, CrosswalkTarget } from './crosswalk-outcome'
import type { CrosswalkTable } from './crosswalk-table'
import { crosswalkChain } from './internal/crosswalk-chain'
import { type Links, linksOf, within } from './internal/crosswalk-links'
import { crosswalkStep, type Hop } from './internal/crosswalk-step'
import { strongerTarget } from './internal/stronger-target'
import type { ClauseIssue } from './issues'
import { parseCanonical } from './parse-canonical'
import { weakestConfidence } from './weakest-confidence'

const order: readonly CrosswalkDecision[] = ['none', 'split', 'merge', 'weak', 'items-not-mapped', 'items-inferred']

const refused = (issue: ClauseIssue): Result<CrosswalkOutcome, ClauseIssue> => ({ ok: false, issues: [issue] })

const placeOf = (reference: Reference): string => reference.slice(reference.indexOf('/') + 1)

const extend = (target: CrosswalkTarget, { place, link }: Hop, edition: string): CrosswalkTarget => {
  // Built from the parts of the canonical form.
  const reference = `${edition}/${place}` as Reference
  return {
    reference,
    relation: composeRelations(target.relation, link.relation),
    confidence: {
      target: weakestConfidence(target.confidence.target, link.confidence.targets),
      relation: weakestConfidence(target.confidence.relation, link.confidence.relation),
    },
    path: [...target.path, reference],
    notes: link.note ? [...target.notes, link.note] : target.notes,
  }
}

const walk = (start: CrosswalkTarget, chain: readonly Links[]): CrosswalkOutcome => {
  const decisions = new Set<CrosswalkDecision>()
  let targets: readonly CrosswalkTarget[] = [start]
  for (const links of chain) {
    const reached = new Map<string, CrosswalkTarget>()
    for (const target of targets) {
      const step = crosswalkStep(placeOf(target.reference), links)
      for (const decision of step.decisions) decisions.add(decision)
      for (const hop of step.hops) {
        const next = extend(target, hop, links.to)
        if (next.relation === 'none') continue
        const other = reached.get(next.reference)
        reached.set(next.reference, other ? strongerTarget(other, next) : next)
      }
    }
    targets = [...reached.values()]
  }
  for (const decision of ofTargets(targets)) decisions.add(decision)
  return { targets, decisions: order.filter((decision) => decisions.has(decision)) }
}

const ofTargets = (targets: readonly CrosswalkTarget[]): readonly CrosswalkDecision[] => {
  if (targets.length === 0) return ['none']
  const finest = targets.filter((one) => !targets.some((other) => other !== one && within(other.reference, one.reference)))
  if (finest.length > 1) return ['split']
  return targets.every((target) => target.relation === 'intersects') ? ['weak'] : []
}

const isKnown = (edition: string, number: string, tables: readonly CrosswalkTable[]): boolean =>
  tables.some((table) => {
    const { forward, backward } = linksOf(table)
    return [forward, backward].some((links) => links.from === edition && (links.byPlace.has(number) || links.paragraphs.has(number)))
  })

/**
 * Carries a reference over to another edition, in either direction and across several, by the tables given. Composition is conservative:
 * what is not certain along the whole way is only said to overlap.
 *
 * @param reference - canonical: `iso9001:2000/8.5.2/a`
 * @param targetEdition - `iso9001:2015`
 * @param crosswalks - `iso9001Crosswalks`, or tables of one's own
 * @returns the targets with relation, confidence and the way taken, and why a human must decide. Hint: a heading is among the targets
 *   where the tables name it; the finest targets are what a citation needs. A number that none of the tables names counts as unknown.
 * @example
 * crosswalk('iso9001:2015/10.3', 'iso9001:2026', iso9001Crosswalks) // targets: 10.1 (subset), decisions: ['merge']
 */
export const crosswalk = (
  reference: string,
  targetEdition: string,
  crosswalks: readonly CrosswalkTable[],
): Result<CrosswalkOutcome, ClauseIssue> => {
  const parsed = parseCanonical(reference)
  if (!parsed) return refused({ code: 'reference-malformed', severity: 'error', path: [], params: { received: describe(reference) } })
  const { edition, number } = parsed
  const chain = crosswalkChain(edition, targetEdition, crosswalks)
  if (!chain) return refused({ code: 'crosswalk-missing', severity: 'error', path: [], params: { from: edition, to: targetEdition } })
  if (chain.length > 0 && !isKnown(edition, number, crosswalks)) {
    return refused({ code: 'clause-unknown', severity: 'error', path: [], params: { edition, number, nearest: [] } })
  }
  const start: CrosswalkTarget = {
    reference: parsed.reference,
    relation: 'equal',
    confidence: { target: 'confirmed', relation: 'confirmed' },
    path: [parsed.reference],
    notes: [],
  }
  return { ok: true, value: walk(start, chain), issues: [] }
}
