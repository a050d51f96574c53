import type { NonconformityCase } from '../../../nonconformities/model/nonconformity-case'
import type { Section, Table } from '../../block'
import type { AuditReportWords } from '../../labels/audit-report/audit-report-words'
import type { AuditReportInput } from '../audit-report-input'
import { countsByClause, countsByDepartment, countsByGrade } from './finding-counts'
import type { LinkedFinding } from './link-findings'
import { namesOf } from './names-of'
import { statusTones } from './tones'
import type { Writer } from './writer'

const casesByStatus = (
  cases: readonly NonconformityCase[],
  { summary, cases: words }: AuditReportWords,
  { terms, count, words: common }: Writer,
): Table => ({
  kind: 'table',
  caption: summary.byStatus,
  columns: [{ title: summary.status }, { title: summary.cases, kind: 'number' }],
  rows: namesOf(terms.statuses).flatMap((status) => {
    const number = cases.filter((one) => one.status === status).length
    return number === 0 ? [] : [[{ kind: 'status', label: terms.statuses[status], tone: statusTones[status] }, count(number)]]
  }),
  totals: [common.total, count(cases.length)],
  empty: words.none,
})

/** What the audit found, in words and counts; every total can be recomputed from the findings and cases below. */
export const auditSummary = (
  input: AuditReportInput,
  findings: readonly LinkedFinding[],
  words: AuditReportWords,
  writer: Writer,
): Section => {
  const { summary } = words
  return {
    kind: 'section',
    title: summary.title,
    blocks: [
      ...(input.summary === undefined ? [] : [{ kind: 'paragraph' as const, text: writer.say(input.summary) }]),
      ...(input.processSummary === undefined
        ? []
        : [{ kind: 'key-values' as const, items: [{ label: summary.processes, value: writer.say(input.processSummary) }] }]),
      countsByGrade(findings, words, writer),
      { kind: 'paragraph', text: summary.howGraded },
      countsByDepartment(findings, words, writer),
      ...countsByClause(findings, words, writer).flatMap(({ table, without }) => [
        table,
        { kind: 'paragraph' as const, text: summary.howCounted(writer.count(findings.length), writer.count(without)) },
      ]),
      casesByStatus(input.cases, words, writer),
    ],
  }
}
