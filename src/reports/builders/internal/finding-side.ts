import type { Block, Section } from '../../block'
import type { NonconformityReportWords } from '../../labels/nonconformity-report/nonconformity-report-words'
import type { NonconformityReportInput } from '../nonconformity-report-input'
import { criteriaTable } from './criteria-table'
import { entry, textEntry } from './entry'
import { evidenceTable } from './evidence-table'
import type { Writer } from './writer'

/** What was found, first of all. */
const statement = (
  { case: { report } }: NonconformityReportInput,
  { finding: label }: NonconformityReportWords,
  writer: Writer,
): Block => ({
  kind: 'key-values',
  items: [textEntry(writer, label.statement, report?.finding.statement), textEntry(writer, label.risk, report?.immediateRisk)],
})

const grading = (
  { case: { report, grading: grade }, repeatOf }: NonconformityReportInput,
  { finding: label }: NonconformityReportWords,
  writer: Writer,
): Block => {
  const proposed = grade?.proposed ?? report?.finding.grade
  return {
    kind: 'key-values',
    items: [
      entry(writer, label.proposed, proposed && writer.terms.grades[proposed]),
      entry(writer, label.decided, grade && writer.terms.grades[grade.decided]),
      textEntry(writer, label.reason, grade?.reason),
      textEntry(writer, label.repeatOf, repeatOf),
    ],
  }
}

/** How the finding came about and who stands behind it. */
const circumstances = (
  { case: { report, reportedAt, reportedBy }, audit, guide }: NonconformityReportInput,
  { finding: label }: NonconformityReportWords,
  writer: Writer,
): Block => {
  const detected = report?.detected ?? report?.finding.detected
  return {
    kind: 'key-values',
    items: [
      entry(writer, label.source, report && writer.terms.sources[report.finding.source]),
      entry(writer, label.occurred, report?.occurred && writer.time(report.occurred)),
      entry(writer, label.detected, detected && writer.time(detected)),
      entry(writer, label.reported, reportedAt && writer.sayAll([writer.time(reportedAt), reportedBy && writer.person(reportedBy)])),
      textEntry(writer, label.issuer, report?.issuer && writer.person(report.issuer)),
      textEntry(writer, label.auditor, audit?.auditor),
      textEntry(writer, label.lead, audit?.lead),
      textEntry(writer, label.guide, guide),
    ],
  }
}

/** The auditor's side of a nonconformity report: what was required, what was found, how it is graded. */
export const findingSide = (input: NonconformityReportInput, words: NonconformityReportWords, writer: Writer): Section => {
  const { report, laterCriteria, laterEvidence } = input.case
  const { criteria, evidence } = writer.words
  const signer = input.audit?.auditor
  return {
    kind: 'section',
    title: words.finding.title,
    blocks: [
      statement(input, words, writer),
      criteriaTable(report?.finding.criteria ?? [], criteria.caption, writer),
      ...(laterCriteria.length > 0 ? [criteriaTable(laterCriteria, criteria.later, writer)] : []),
      evidenceTable(report?.finding.evidence ?? [], evidence.caption, writer),
      ...(laterEvidence.length > 0 ? [evidenceTable(laterEvidence, evidence.later, writer)] : []),
      grading(input, words, writer),
      circumstances(input, words, writer),
      {
        kind: 'signatures',
        lines: [
          { role: words.finding.auditor, ...(signer === undefined ? {} : { name: writer.say(signer) }) },
          {
            role: words.finding.acknowledgement,
            ...(input.auditeeRepresentative === undefined ? {} : { name: writer.say(input.auditeeRepresentative) }),
          },
        ],
      },
    ],
  }
}
