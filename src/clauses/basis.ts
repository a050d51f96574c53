import basis2000 from '../../clauses/iso9001-2000/basis.json' with { type: 'json' }
import basis2008 from '../../clauses/iso9001-2008/basis.json' with { type: 'json' }
import basis2015 from '../../clauses/iso9001-2015/basis.json' with { type: 'json' }
import basis2026 from '../../clauses/iso9001-2026/basis.json' with { type: 'json' }
import type { Reference } from '../core/ids'

interface Basis {
  readonly edition: string
  readonly rules: Readonly<Record<string, readonly string[]>>
}

/** The clauses behind a rule as an edition states them; nothing where the edition or the rule is not known. */
export const findBasis = (ruleId: string, edition: string): readonly Reference[] | undefined => {
  const editions: readonly Basis[] = [basis2000, basis2008, basis2015, basis2026]
  const rules = editions.find((basis) => basis.edition === edition)?.rules
  if (!rules || !Object.hasOwn(rules, ruleId)) return undefined
  // The schema holds the places to the form of the template literal type.
  return rules[ruleId]?.map((place) => `${edition}/${place}` as Reference)
}

/**
 * Finds the clauses of an edition that stand behind a rule.
 *
 * @param ruleId - the id of the rule, which is also the code of its issue
 * @param edition - `iso9001:2015`
 * @returns references in canonical form; empty when the rule is a practice without a clause, or the edition is not known
 * @example
 * basisOf('verdict-given', 'iso9001:2015') // ['iso9001:2015/10.2.1/d']
 */
export const basisOf = (ruleId: string, edition: string): readonly Reference[] => findBasis(ruleId, edition) ?? []
