import { type AnyIssue, orThrow, type Reference } from 'clausebook'
import { checkCitation, crosswalk, parseClauseRef } from 'clausebook/clauses'
import { iso9001Crosswalks } from 'clausebook/clauses/crosswalks'
import type { CasebookCase } from './casebook.ts'
import { catalogues } from './cast.ts'
import type { Both } from './say.ts'

const cited = 'iso9001:2000'
const audited = 'iso9001:2015'

/** One citation on its way from the edition cited to the edition audited against. */
export interface CarriedCitation {
  readonly asCited: string
  readonly reference: Reference
  /** Errors and warnings of the citation check. */
  readonly objections: readonly AnyIssue[]
  /** What the tables offer. */
  readonly offered: readonly Reference[]
  /** Why a person had to decide; empty when the tables alone were enough. */
  readonly undecided: readonly string[]
  /** What it was carried to. */
  readonly carried: readonly Reference[]
  /** Why, where a person said so. */
  readonly reason?: Both
}

/** Reads, checks and carries over every citation of a case; the tables propose, the decisions of the casebook dispose. */
export const carryOver = ({ citations, decisions }: CasebookCase): readonly CarriedCitation[] =>
  citations.map((asCited) => {
    const { reference } = orThrow(parseClauseRef(asCited, { edition: cited }))
    const objections = checkCitation(reference, catalogues).filter(({ severity }) => severity !== 'advice')
    const outcome = crosswalk(reference, audited, iso9001Crosswalks)
    const offered = outcome.ok ? outcome.value.targets.map((target) => target.reference) : []
    const decided = decisions.filter(({ from, basis }) => basis === 'author' && from === reference)
    const carried = decided.length > 0 ? decided.flatMap(({ to }) => to) : offered
    const reason = decided.find((decision) => decision.reason)?.reason
    return {
      asCited,
      reference,
      objections,
      offered,
      undecided: outcome.ok ? outcome.value.decisions : ['unknown'],
      carried,
      ...(reason && { reason }),
    }
  })
