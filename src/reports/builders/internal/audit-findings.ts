import type { Cell, Section, Status } from '../../block'
import type { AuditReportWords } from '../../labels/audit-report/audit-report-words'
import type { Text } from '../../text'
import { criteriaTable } from './criteria-table'
import { entry, textEntry } from './entry'
import { evidenceTable } from './evidence-table'
import type { LinkedFinding } from './link-findings'
import { printClauses } from './print-clauses'
import { gradeTones } from './tones'
import type { Writer } from './writer'

const gradeStatus = ({ grade }: LinkedFinding, { terms }: Writer): Status => ({
  kind: 'status',
  label: terms.shortGrades[grade],
  tone: gradeTones[grade],
})

const nameOf = ({ finding, number }: LinkedFinding, words: AuditReportWords, { say }: Writer): Text =>
  finding.title === undefined ? words.findings.one(number) : say(words.findings.heading(number, finding.title))

const rowOf = (linked: LinkedFinding, { findings: words }: AuditReportWords, writer: Writer): readonly Cell[] => {
  const { finding, number, cases } = linked
  const titles = finding.criteria.flatMap((one) => (one.kind === 'clause' ? [] : [one.title]))
  const criteria = [...printClauses(linked.references, writer), ...new Set(titles)]
  return [
    writer.say(number),
    writer.say(finding.title ?? finding.statement),
    finding.department === undefined ? writer.words.notRecorded : writer.say(finding.department),
    criteria.length === 0 ? writer.words.notRecorded : writer.sayAll(criteria),
    gradeStatus(linked, writer),
    cases.length === 0 ? words.noCase : writer.sayAll(cases.map((one) => one.number)),
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
          textEntry(writer, label.statement, finding.statement),
          entry(writer, label.grade, grade === 'ungraded' ? undefined : writer.terms.grades[grade]),
          textEntry(writer, label.department, finding.department),
          textEntry(writer, label.process, finding.process),
          textEntry(writer, label.place, finding.place),
          entry(writer, label.source, writer.terms.sources[finding.source]),
          entry(writer, label.detected, finding.detected && writer.time(finding.detected)),
          entry(writer, label.case, cases.length === 0 ? label.noCase : writer.sayAll(cases.map((one) => one.number))),
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
        columns: [
          { title: writer.words.number, kind: 'code' },
          ...[label.finding, label.department, label.clauses, label.grade].map((title) => ({ title })),
          { title: label.case, kind: 'code' },
        ],
        rows: findings.map((one) => rowOf(one, words, writer)),
        empty: label.none,
      },
      ...findings.map((one) => sectionOf(one, words, writer)),
    ],
  }
}
