import type { Block, KeyValue } from '../block'
import type { ReportDocument } from '../document'
import { auditReportWords } from '../labels/audit-report'
import type { AuditReportWords } from '../labels/audit-report/audit-report-words'
import { auditReportGaps } from './audit-report-gaps'
import type { AuditReportInput } from './audit-report-input'
import { auditBasis } from './internal/audit-basis'
import { auditCases } from './internal/audit-cases'
import { auditConclusions } from './internal/audit-conclusions'
import { auditFindings } from './internal/audit-findings'
import { auditIssue } from './internal/audit-issue'
import { auditSummary } from './internal/audit-summary'
import { entry, textEntry } from './internal/entry'
import { linkFindings } from './internal/link-findings'
import { printDates, printType } from './internal/print-dates'
import { createWriter, type Writer } from './internal/writer'
import type { ReportOptions } from './report-options'

const identification = (input: AuditReportInput, { head }: AuditReportWords, writer: Writer): readonly KeyValue[] => [
  textEntry(writer, head.number, input.number),
  textEntry(writer, head.revision, input.revision),
  entry(writer, head.type, input.type && printType(input.type, writer)),
  textEntry(writer, head.auditee, input.auditee),
  textEntry(writer, head.client, input.client),
  entry(writer, head.dates, input.dates && printDates(input.dates, writer)),
  textEntry(writer, head.places, input.places),
  textEntry(writer, head.lead, input.team?.find(({ role }) => role === 'lead')?.name),
  entry(writer, writer.words.asOf, writer.time(writer.options.now)),
]

const completeness = (input: AuditReportInput, { gaps, items }: AuditReportWords, writer: Writer): readonly Block[] => {
  const missing = auditReportGaps(input)
  const names = missing.map((item) => items[item]).join(writer.words.separator)
  return [
    missing.length === 0
      ? { kind: 'note', tone: 'good', text: gaps.complete }
      : { kind: 'note', tone: 'attention', text: gaps.missing(writer.count(missing.length), names) },
    ...(input.type?.party === 'third' ? [{ kind: 'note' as const, tone: 'neutral' as const, text: gaps.thirdParty }] : []),
  ]
}

/**
 * Builds the report of an audit: what was audited and against what, the findings with their evidence and counts, where the cases stand,
 * the conclusions, and lines to sign on. Recommended items that are not given are said to be missing, in a note and in their places.
 *
 * Hint: a finding counts under the grade decided in its case; without a case, under the grade given with it.
 *
 * @param input - the audit as far as it is known; an empty list says that there is none of its kind, a list left out says nothing
 * @param options - language, time zone, `now`, the catalogues that give clauses their titles, and the edition to count by
 * @returns the report as data, for `renderHtml` or `renderMarkdown`; the same input gives the same document
 * @throws {ClausebookError} when `now` is no instant or `timeZone` no zone
 * @example
 * const report = buildAuditReport({ number: 'IA-2026-04', findings: [{ finding }], cases: [state] }, { language: 'zh-CN', timeZone: 'Asia/Shanghai', now: '2026-11-24T09:00:00Z' })
 * renderMarkdown(report) // '# 审核报告\n\n…'
 *
 * Serves ISO 9001:2015 9.2.2; its recommended items are those of ISO 19011:2018 6.5.1.
 */
export const buildAuditReport = (input: AuditReportInput, options: ReportOptions): ReportDocument => {
  const writer = createWriter(options)
  const words = auditReportWords[options.language]
  const findings = linkFindings(input)
  return {
    kind: 'report',
    language: options.language,
    title: words.title,
    ...(input.title === undefined ? {} : { subtitle: writer.say(input.title) }),
    identification: identification(input, words, writer),
    contents: true,
    blocks: [
      ...completeness(input, words, writer),
      auditSummary(input, findings, words, writer),
      auditBasis(input, words, writer),
      auditFindings(findings, words, writer),
      auditCases(input.cases, findings, words, writer),
      auditConclusions(input, words, writer),
      auditIssue(input, words, writer),
    ],
  }
}
