import type { Block, KeyValue, Section } from '../../block'
import type { AuditReportWords } from '../../labels/audit-report/audit-report-words'
import type { AuditReportInput } from '../audit-report-input'
import { textEntry } from './entry'
import type { Writer } from './writer'

const opinions = ({ divergingOpinions }: AuditReportInput, { conclusions: label }: AuditReportWords, writer: Writer): Block => {
  const { say, words } = writer
  if (!divergingOpinions) return { kind: 'key-values', items: [textEntry(writer, label.opinions, undefined)] }
  const view = (text: string | undefined) => (text === undefined ? words.notRecorded : say(text))
  return {
    kind: 'table',
    caption: label.opinions,
    columns: [{ title: label.subject }, { title: label.auditor }, { title: label.auditee }],
    rows: divergingOpinions.map(({ subject, auditor, auditee }) => [say(subject), view(auditor), view(auditee)]),
    empty: label.noOpinions,
  }
}

/** What the audit concludes, and what limits its conclusions. */
export const auditConclusions = (input: AuditReportInput, words: AuditReportWords, writer: Writer): Section => {
  const label = words.conclusions
  const { say } = writer
  const optional = (title: string, value: string | readonly string[] | undefined): readonly KeyValue[] =>
    value === undefined ? [] : [textEntry(writer, title, value)]
  const { notCovered } = input
  return {
    kind: 'section',
    title: label.title,
    blocks: [
      {
        kind: 'key-values',
        items: [
          textEntry(writer, label.conclusions, input.conclusions),
          textEntry(writer, label.fulfilment, input.fulfilment),
          ...optional(label.objectivesMet, input.objectivesMet),
          textEntry(writer, label.samplingCaveat, input.samplingCaveat),
          ...optional(label.goodPractices, input.goodPractices),
          ...optional(label.followUp, input.followUp),
          ...optional(label.implications, input.implications),
        ],
      },
      opinions(input, words, writer),
      ...(notCovered === undefined
        ? []
        : [
            {
              kind: 'table' as const,
              caption: label.notCovered,
              columns: [{ title: label.area }, { title: label.reason }],
              rows: notCovered.map(({ area, reason }) => [say(area), say(reason)]),
            },
          ]),
    ],
  }
}
