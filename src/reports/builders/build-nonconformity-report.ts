import type { KeyValue } from '../block'
import type { ReportDocument } from '../document'
import { nonconformityReportWords } from '../labels/nonconformity-report'
import type { NonconformityReportWords } from '../labels/nonconformity-report/nonconformity-report-words'
import { answerSide } from './internal/answer-side'
import { caseNumber } from './internal/case-number'
import { caseStanding } from './internal/case-standing'
import { entry, textEntry } from './internal/entry'
import { findingSide } from './internal/finding-side'
import { printDates, printType } from './internal/print-dates'
import { roundsOf } from './internal/rounds'
import { verificationSide } from './internal/verification-side'
import { createWriter, type Writer } from './internal/writer'
import type { NonconformityReportInput } from './nonconformity-report-input'
import type { ReportOptions } from './report-options'

const identification = (
  { case: state, audit, auditee }: NonconformityReportInput,
  words: NonconformityReportWords,
  writer: Writer,
): readonly KeyValue[] => {
  const { head, finding } = words
  const { terms, say, sayAll, time, options } = writer
  const grade = state.grading?.decided ?? state.report?.finding.grade
  return [
    entry(writer, head.number, say(caseNumber(state))),
    entry(writer, head.revision, writer.count(state.revision)),
    entry(writer, head.audit, audit && (audit.number ?? audit.title) !== undefined ? sayAll([audit.number, audit.title]) : undefined),
    entry(writer, head.auditType, audit?.type && printType(audit.type, writer)),
    entry(writer, head.auditDates, audit?.dates && printDates(audit.dates, writer)),
    textEntry(writer, head.auditee, auditee),
    textEntry(writer, finding.department, state.report?.finding.department),
    textEntry(writer, finding.process, state.report?.finding.process),
    textEntry(writer, finding.place, state.report?.finding.place),
    entry(writer, head.grade, grade && terms.grades[grade]),
    entry(writer, head.status, caseStanding(state, writer)),
    entry(writer, writer.words.asOf, time(options.now)),
  ]
}

/**
 * Builds the report of one nonconformity: the finding on the auditor's side, the answer on the auditee's, then verification and closure.
 * Each round of a reopened case is shown. Fields that the record leaves empty are printed as blank, and signature lines are left for the pen.
 *
 * Hint: a reopened case keeps extent, decision, criterion and verdict of earlier rounds in its log only; give `events` to have them printed.
 *
 * @param input - the case; the audit it comes from and what closing still lacks (`available(nonconformity, state, context).close`, explained), where known
 * @param options - language, time zone, `now`, and the catalogues that give clauses their titles
 * @returns the report as data, for `renderHtml` or `renderMarkdown`; the same input gives the same document
 * @throws {ClausebookError} when `now` is no instant or `timeZone` no zone
 * @example
 * const report = buildNonconformityReport({ case: state, auditee: 'Harbour Hotel' }, { language: 'en', timeZone: 'Asia/Shanghai', now: '2026-11-24T09:00:00Z' })
 * renderHtml(report) // '<!doctype html>…'
 *
 * Serves ISO 9001:2015 10.2.2 (evidence of the nature of nonconformities, of actions and of their results).
 */
export const buildNonconformityReport = (input: NonconformityReportInput, options: ReportOptions): ReportDocument => {
  const writer = createWriter(options)
  const words = nonconformityReportWords[options.language]
  const { title } = input.case.report?.finding ?? {}
  return {
    kind: 'report',
    language: options.language,
    title: words.title,
    ...(title === undefined ? {} : { subtitle: writer.say(title) }),
    identification: identification(input, words, writer),
    blocks: [
      findingSide(input, words, writer),
      { kind: 'page-break' },
      ...roundsOf(input.case, input.events).flatMap((round) => [
        answerSide(input, round, words, writer),
        verificationSide(input, round, words, writer),
      ]),
    ],
  }
}
