import { formatClauseRef } from '../../../clauses/format-clause-ref'
import type { Cell, Section, Status } from '../../block'
import type { AuditReportWords } from '../../labels/audit-report/audit-report-words'
import type { Text } from '../../text'
import { criteriaTable } from './criteria-table'
import { entry, textEntry } from './entry'
import { evidenceTable } from './evidence-table'
import type { LinkedFinding } from './link-findings'
import { gradeTones } from './tones'
import type { Writer } from './writer'

const gradeStatus = ({ grade }: LinkedFinding, { terms }: Writer): Status => ({
  kind: 'status',
  label: terms.grades[grade],
  tone: gradeTones[grade],
})

const nameOf = ({ finding, number }: LinkedFinding, words: AuditReportWords, { say }: Writer): Text =>
  finding.title === undefined ? words.findings.one(number) : say(`${words.findings.one(number)}: ${finding.title}`)

const rowOf = (linked: LinkedFinding, { findings: words }: AuditReportWords, writer: Writer): readonly Cell[] => {
  const { finding, number, cases } = linked
  const criteria = finding.criteria.map((one) =>
    one.kind === 'clause' ? formatClauseRef(one.reference, { language: writer.language }) : one.title,
  )
  return [
    writer.say(number),
    writer.say(finding.title ?? finding.statement),
    finding.department === undefined ? writer.words.notRecorded : writer.say(finding.department),
    writer.sayAll([...new Set(criteria)]),
    gradeStatus(linked, writer),
    cases.length === 0 ? words.noCase : writer.sayAll(cases),
  ]
}

const sectionOf = (linked: LinkedFinding, words: AuditReportWords, writer: Writer): Section => {
  const { finding, cases, grade } = linked
  const label = words.findings
  const { evidence } = writer.words
  return {
    kind: 'section',
    title: nameOf(linked, words, writer),
    blocks: [
      {
        kind: 'key-values',
        items: [
          entry(writer, label.grade, grade === 'ungraded' ? undefined : writer.terms.grades[grade]),
          textEntry(writer, label.statement, finding.statement),
          textEntry(writer, label.department, finding.department),
          textEntry(writer, label.process, finding.process),
          textEntry(writer, label.place, finding.place),
          entry(writer, label.source, writer.terms.sources[finding.source]),
          entry(writer, label.detected, finding.detected && writer.time(finding.detected)),
          entry(writer, label.case, cases.length === 0 ? label.noCase : writer.sayAll(cases)),
        ],
      },
      criteriaTable(finding.criteria, label.clauses, writer),
      evidenceTable(finding.evidence, evidence.caption, writer),
    ],
  }
}

/** The findings of an audit: the list, then each with its criteria and evidence. */
export const auditFindings = (findings: readonly LinkedFinding[], words: AuditReportWords, writer: Writer): Section => {
  const label = words.findings
  return {
    kind: 'section',
    title: label.title,
    blocks: [
      {
        kind: 'table',
        caption: label.caption,
        columns: [writer.words.number, label.finding, label.department, label.clauses, label.grade, label.case].map((title) => ({ title })),
        rows: findings.map((one) => rowOf(one, words, writer)),
        empty: label.none,
      },
      ...findings.map((one) => sectionOf(one, words, writer)),
    ],
  }
}
