import type { Reference } from '../../core/ids'
import { crosswalk } from '../crosswalk'
import { formatClauseRef } from '../format-clause-ref'
import type { CarriedCitation, CitedCriterion, MigrationOptions, OpenCitation, Settlement } from '../migration'
import { parseCanonical } from '../parse-canonical'
import { within } from './crosswalk-links'

/** What becomes of one criterion: it stays, it is carried, or it waits for a person. */
export type Carried<Criterion> =
  | { readonly kind: 'kept' }
  | { readonly kind: 'carried'; readonly change: Omit<CarriedCitation<Criterion>, 'at'> }
  | { readonly kind: 'open'; readonly why: Pick<OpenCitation, 'reference' | 'decisions' | 'targets' | 'issues'> }

const kept = { kind: 'kept' } as const

const standardOf = (key: string): string => key.slice(0, key.indexOf(':'))

const settlementFor = (record: string, reference: Reference, settled: readonly Settlement[]): Settlement | undefined => {
  const found = settled.filter((one) => one.reference === reference)
  return found.find((one) => one.record === record) ?? found.find((one) => one.record === undefined)
}

const checked = ({ reference, to }: Settlement, edition: string): readonly Reference[] => {
  const wrong = to.find((one) => parseCanonical(one)?.edition !== edition)
  if (to.length === 0 || wrong !== undefined) {
    throw new TypeError(`clausebook: ${reference} is settled by ${wrong ?? 'nothing'}; it takes references of ${edition}`)
  }
  return to
}

/** Carries one criterion to an edition, by what a person settled, else by the tables. */
export const carryCriterion = <Criterion extends CitedCriterion>(
  record: string,
  criterion: Criterion,
  edition: string,
  { crosswalks, settled = [], language = 'en' }: MigrationOptions,
): Carried<Criterion> => {
  const { kind, reference } = criterion
  if (kind !== 'clause' || reference === undefined || reference.startsWith(`${edition}/`)) return kept
  const written = (to: Reference): Criterion =>
    Object.freeze({ ...criterion, reference: to, asCited: criterion.asCited ?? formatClauseRef(reference, { language }) })
  const settlement = settlementFor(record, reference, settled)
  if (settlement) {
    return { kind: 'carried', change: { from: criterion, to: Object.freeze(checked(settlement, edition).map(written)) } }
  }
  const outcome = crosswalk(reference, edition, crosswalks)
  if (!outcome.ok) {
    const elsewhere = outcome.issues[0].code === 'crosswalk-missing' && standardOf(reference) !== standardOf(edition)
    return elsewhere ? kept : { kind: 'open', why: { reference, decisions: [], targets: [], issues: outcome.issues } }
  }
  const { targets, decisions } = outcome.value
  const target = targets.find((one) => targets.every((other) => within(one.reference, other.reference)))
  if (!target || decisions.length > 0) return { kind: 'open', why: { reference, decisions, targets, issues: [] } }
  return { kind: 'carried', change: { from: criterion, to: Object.freeze([written(target.reference)]), target } }
}
