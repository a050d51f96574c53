import { dayOf } from '../../../core/dates/time'
import type { NonconformityCase } from '../../../nonconformities/model/nonconformity-case'
import { stageOf } from '../../../nonconformities/stage'
import type { Cell, Column, Section } from '../../block'
import type { AuditReportWords } from '../../labels/audit-report/audit-report-words'
import { isOverdue } from './action-tables'
import { caseNumber } from './case-number'
import type { LinkedFinding } from './link-findings'
import { gradeTones, statusTones } from './tones'
import type { Writer } from './writer'

const dueOf = (state: NonconformityCase, writer: Writer): { readonly count: number; readonly due: Cell } => {
  const open = state.actions.filter(({ status }) => status === 'planned')
  const next = open.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))[0]
  if (!next) return { count: 0, due: '' }
  const due = writer.time(next.due)
  const late = isOverdue(next, writer)
  return {
    count: open.length,
    due: late ? { kind: 'status', label: writer.words.identified(due, writer.terms.actionStatuses.overdue), tone: 'bad' } : due,
  }
}

const rowOf = (state: NonconformityCase, finding: string, writer: Writer): readonly Cell[] => {
  const { terms, say, time, cell, options } = writer
  const { status, owner, grading } = state
  const stage = stageOf(state, options)
  const { count: open, due } = dueOf(state, writer)
  const closure = status === 'closed' ? state.closures.at(-1) : undefined
  return [
    say(caseNumber(state)),
    say(finding),
    owner === undefined ? writer.words.notRecorded : say(writer.person(owner)),
    grading
      ? { kind: 'status', label: terms.shortGrades[grading.decided], tone: gradeTones[grading.decided] }
      : { kind: 'status', label: terms.shortGrades.ungraded, tone: gradeTones.ungraded },
    { kind: 'status', label: terms.statuses[status], tone: statusTones[status] },
    closure ? time(dayOf(closure.at, options.timeZone)) : stage ? terms.stages[stage] : '',
    cell(open),
    due,
  ]
}

/** Where the nonconformity cases of an audit stand on the day of the report. */
export const auditCases = (
  cases: readonly NonconformityCase[],
  findings: readonly LinkedFinding[],
  { cases: words }: AuditReportWords,
  writer: Writer,
): Section => {
  const numbers = new Map<string, string>(findings.flatMap(({ number, cases: linked }) => linked.map(({ id }) => [id, number])))
  const columns: readonly Column[] = [
    { title: words.number, kind: 'code' },
    { title: words.finding },
    { title: words.owner },
    { title: words.grade },
    { title: words.status },
    { title: words.stage },
    { title: words.open, kind: 'number' },
    { title: words.due, kind: 'date' },
  ]
  return {
    kind: 'section',
    title: words.title,
    blocks: [
      {
        kind: 'table',
        caption: words.caption,
        columns,
        rows: cases.map((state) => rowOf(state, numbers.get(state.id) ?? '', writer)),
        empty: words.none,
      },
    ],
  }
}
