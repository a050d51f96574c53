import { type Finding, orThrow } from 'clausebook'
import {
  crosswalkDecisionLabels,
  formatClauseRef,
  migrateFindings,
  type OpenCitation,
  relationLabels,
  revertMigration,
} from 'clausebook/clauses'
import { iso9001Crosswalks as crosswalks } from 'clausebook/clauses/crosswalks'
import { resolveStandard } from 'clausebook/clauses/lineage'
import { runAudit } from '../hotel-audit/audit.ts'
import { type Language, sayIn } from '../hotel-audit/say.ts'
import { settlements } from './settlements.ts'
import { words } from './words.ts'

const edition = 'iso9001:2026'

/** One line for each reference that waits for a person, with the cases that cite it. */
const questions = (open: readonly OpenCitation[], language: Language): readonly string[] => {
  const say = sayIn(language)
  const print = (reference: string) => formatClauseRef(reference, { language })
  return [...new Set(open.map(({ reference }) => reference))].flatMap((reference) => {
    const asked = open.filter((one) => one.reference === reference)
    const [{ decisions, targets } = { decisions: [], targets: [] }] = asked
    const cases = asked.map(({ record }) => record.slice('fnd_'.length)).join(', ')
    return [
      `${print(reference)} (${say(words.cases)} ${cases})`,
      `  ${say(words.because)}${decisions.map((decision) => crosswalkDecisionLabels[language][decision]).join('; ')}`,
      `  ${say(words.offered)}${targets.map((target) => `${print(target.reference)} (${relationLabels[language][target.relation]})`).join(', ')}`,
    ]
  })
}

/** Carries the findings of the hotel audit to 2026, has a person decide, takes it back, and says all of it in one language. */
export const transition = (language: Language): readonly string[] => {
  const say = sayIn(language)
  const findings: readonly Finding[] = runAudit(say).map(({ finding }) => finding)
  const first = migrateFindings(findings, edition, { crosswalks, language })
  const settled = migrateFindings(findings, edition, { crosswalks, language, settled: settlements })
  const back = orThrow(revertMigration(settled.records, settled.record))
  const { transitionEnds } = orThrow(resolveStandard(edition)).standard
  const carried = first.record.records.reduce((sum, record) => sum + record.carried.length, 0)
  return [
    say(words.title),
    '',
    `${say(words.deadline)}${transitionEnds}`,
    `${say(words.findings)}${findings.length}`,
    `${say(words.citations)}${findings.flatMap(({ criteria }) => criteria).length}`,
    `${say(words.carried)}${carried}`,
    `${say(words.open)}${first.decisions.length}`,
    ...questions(first.decisions, language).map((line) => `  ${line}`),
    '',
    say(words.settled),
    ...settlements.map(({ reference, to, record }) => {
      const scope = record === undefined ? '' : ` (${say(words.cases)} ${record.slice('fnd_'.length)})`
      return `  ${formatClauseRef(reference, { language })}${scope} → ${to.map((one) => formatClauseRef(one, { language })).join(', ')}`
    }),
    `${say(words.left)}${settled.decisions.length}`,
    `${say(words.reverted)}${say(JSON.stringify(back) === JSON.stringify(findings) ? words.yes : words.no)}`,
  ]
}
