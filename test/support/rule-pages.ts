import { globSync, readFileSync } from 'node:fs'
import { findingRules, nonconformity, type Provenance, type Severity } from 'clausebook'
import { basisOf } from 'clausebook/texts'
import { clauseProvenance } from '../../src/clauses/provenance'
import { coreProvenance } from '../../src/core/provenance'
import { findingProvenance } from '../../src/findings/provenance'
import { caseProvenance } from '../../src/nonconformities/provenance'

const root = new URL('../../', import.meta.url)

/** The text of a file of the project. */
export const readProject = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** Files of the project by a pattern, sorted. */
export const listProject = (pattern: string): readonly string[] => globSync(pattern, { cwd: root }).toSorted()

/** Codes of core that rules raise; they have pages, the other codes of core a line. */
export const timeRules: readonly string[] = ['time-in-future', 'time-out-of-order']

const provenances: Readonly<Record<string, Provenance>> = {
  ...coreProvenance,
  ...clauseProvenance,
  ...findingProvenance,
  ...caseProvenance,
}

interface Weighed {
  readonly id: string
  readonly severity?: Severity
  readonly fixed?: true
}

const commands = Object.entries(nonconformity.commands).map(([name, { needs, checks }]) => ({
  name,
  rules: [...needs, ...((checks ?? []) as readonly Weighed[])] as readonly Weighed[], // only what every rule has is looked at
}))

/** Every rule that can be asked, by id; the same id may be asked of several things. */
export const rulesOf = (id: string): readonly Weighed[] =>
  [...findingRules, ...commands.flatMap(({ rules }) => rules)].filter((rule) => rule.id === id)

/** Whether a policy may weigh the rule; citation checks are no rules and are not weighed. */
export const canBeWeighed = (id: string): boolean => rulesOf(id).length > 0 && rulesOf(id).every(({ fixed }) => !fixed)

const code = (text: string) => `\`${text}\``

const askersOf = (id: string): string => {
  if (Object.hasOwn(clauseProvenance, id)) return 'readers of references and citation checks'
  const own = findingRules.some((rule) => rule.id === id) ? [code('checkFinding'), code('report')] : []
  const askers = commands.filter(({ rules }) => rules.some((rule) => rule.id === id)).map(({ name }) => code(name))
  return askers.length === commands.length ? 'every command of the case' : [...own, ...askers].join(', ')
}

const weightOf = (id: string): string => {
  const [rule] = rulesOf(id)
  if (!rule) return 'as the check sets it; no policy changes it'
  return `${code(rule.severity ?? 'error')}${rule.fixed ? ', fixed: no policy changes it' : ''}`
}

const editions = listProject('clauses/iso9001-*/basis.json').map((file): string => JSON.parse(readProject(file)).edition)

const basisLines = (id: string): readonly string[] => {
  const found = editions.map((edition) => ({ edition, places: basisOf(id, edition) }))
  if (found.every(({ places }) => places.length === 0)) return ['- Clauses: none in any edition']
  return found.map(({ edition, places }) => `- Clauses of ${code(edition)}: ${places.map(code).join(', ') || 'none'}`)
}

/** The part of a page that says what the library knows of a rule. */
export const factsOf = (id: string): string => {
  const provenance = provenances[id]
  if (!provenance) throw new Error(`no provenance for ${id}`)
  const { authority, lack, source } = provenance
  return [
    '## Authority and basis',
    '',
    `- Authority: ${code(authority)}${source === undefined ? '' : ` (${source})`}`,
    `- What is lacking: ${code(lack)}`,
    `- Asked by: ${askersOf(id)}`,
    `- Weight: ${weightOf(id)}`,
    ...basisLines(id),
    '',
  ].join('\n')
}
