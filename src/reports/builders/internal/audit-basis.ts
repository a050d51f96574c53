import type { Section } from '../../block'
import type { AuditReportWords } from '../../labels/audit-report/audit-report-words'
import type { Text } from '../../text'
import type { AuditCriterion, AuditReportInput } from '../audit-report-input'
import { entry, textEntry } from './entry'
import type { Writer } from './writer'

const printCriterion = (criterion: AuditCriterion, { clause, sayAll }: Writer): Text =>
  'reference' in criterion ? clause(criterion.reference) : sayAll([criterion.title, criterion.section])

/** What the audit was to find out, where, by whom and against what. */
export const auditBasis = (input: AuditReportInput, { basis }: AuditReportWords, writer: Writer): Section => {
  const { objectives, scope, criteria, participants, plan, team = [] } = input
  const { words, terms, say, sayAll } = writer
  const present = participants?.map(({ name, role }) => (role === undefined ? say(name) : say(words.identified(name, role))))
  return {
    kind: 'section',
    title: basis.title,
    blocks: [
      {
        kind: 'key-values',
        items: [
          textEntry(writer, basis.objectives, objectives),
          textEntry(writer, basis.organisation, scope?.organisation),
          textEntry(writer, basis.functions, scope?.functions),
          textEntry(writer, basis.processes, scope?.processes),
          textEntry(writer, basis.sites, scope?.sites),
          entry(
            writer,
            basis.criteria,
            criteria?.map((criterion) => printCriterion(criterion, writer)),
          ),
          entry(writer, basis.participants, present?.length === 0 ? basis.noParticipants : present),
          ...(plan === undefined ? [] : [entry(writer, basis.plan, sayAll([plan]))]),
        ],
      },
      {
        kind: 'table',
        caption: basis.team,
        columns: [{ title: basis.name }, { title: basis.role }],
        rows: team.map(({ name, role }) => [say(name), terms.roles[role]]),
        empty: basis.noTeam,
      },
    ],
  }
}
