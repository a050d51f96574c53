import type { Block, Section } from '../../block'
import type { NonconformityReportWords } from '../../labels/nonconformity-report/nonconformity-report-words'
import type { NonconformityReportInput } from '../nonconformity-report-input'
import { criteriaTable } from './criteria-table'
import { entry, textEntry } from './entry'
import { evidenceTable } from './evidence-table'
import type { Writer } from './writer'

const facts = (
  { case: { report, reportedAt, reportedBy } }: NonconformityReportInput,
  words: NonconformityReportWords,
  writer: Writer,
): Block => {
  const { finding: label } = words
  const finding = report?.finding
  const detected = report?.detected ?? finding?.detected
  return {
    kind: 'key-values',
    items: [
      textEntry(writer, label.department, finding?.department),
      textEntry(writer, label.process, finding?.process),
      textEntry(writer, label.place, finding?.place),
      entry(writer, label.source, finding && writer.terms.sources[finding.source]),
      entry(writer, label.occurred, report?.occurred && writer.time(report.occurred)),
      entry(writer, label.detected, detected && writer.time(detected)),
      entry(writer, label.reported, reportedAt && writer.sayAll([writer.time(reportedAt), reportedBy])),
      textEntry(writer, label.issuer, report?.issuer),
      textEntry(writer, label.statement, finding?.statement),
      textEntry(writer, label.risk, report?.immediateRisk),
    ],
  }
}

const grading = (
  { case: { report, grading: grade }, repeatOf, audit, guide }: NonconformityReportInput,
  words: NonconformityReportWords,
  writer: Writer,
): Block => {
  const { finding: label } = words
  const proposed = grade?.proposed ?? report?.finding.grade
  return {
    kind: 'key-values',
    items: [
      entry(writer, label.proposed, proposed && writer.terms.grades[proposed]),
      entry(writer, label.decided, grade && writer.terms.grades[grade.decided]),
      textEntry(writer, label.reason, grade?.reason),
      textEntry(writer, label.repeatOf, repeatOf),
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
  const { auditor, lead } = input.audit ?? {}
  const signer = auditor ?? lead
  return {
    kind: 'section',
    title: words.finding.title,
    blocks: [
      facts(input, words, writer),
      criteriaTable(report?.finding.criteria ?? [], criteria.caption, writer),
      ...(laterCriteria.length > 0 ? [criteriaTable(laterCriteria, criteria.later, writer)] : []),
      evidenceTable(report?.finding.evidence ?? [], evidence.caption, writer),
      ...(laterEvidence.length > 0 ? [evidenceTable(laterEvidence, evidence.later, writer)] : []),
      grading(input, words, writer),
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
