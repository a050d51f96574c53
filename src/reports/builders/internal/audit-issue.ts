import type { Section } from '../../block'
import type { AuditReportWords } from '../../labels/audit-report/audit-report-words'
import type { AuditReportInput } from '../audit-report-input'
import { textEntry } from './entry'
import type { Writer } from './writer'

/** Who may read the report, and the lines to sign on. */
export const auditIssue = (
  { confidentiality, distribution, team = [] }: AuditReportInput,
  { issue }: AuditReportWords,
  writer: Writer,
): Section => {
  const items = [
    ...(confidentiality === undefined ? [] : [textEntry(writer, issue.confidentiality, confidentiality)]),
    ...(distribution === undefined ? [] : [textEntry(writer, issue.distribution, distribution)]),
  ]
  const lead = team.find(({ role }) => role === 'lead')
  return {
    kind: 'section',
    title: issue.title,
    blocks: [
      ...(items.length === 0 ? [] : [{ kind: 'key-values' as const, items }]),
      { kind: 'paragraph', text: issue.receipt },
      {
        kind: 'signatures',
        lines: [{ role: issue.lead, ...(lead ? { name: writer.say(lead.name) } : {}) }, { role: issue.auditee }],
      },
    ],
  }
}
