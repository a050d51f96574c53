import { compareTimes } from '../../../core/dates/time'
import type { Action } from '../../../nonconformities/model/action'
import type { Cell, Status, Table } from '../../block'
import type { NonconformityReportWords } from '../../labels/nonconformity-report/nonconformity-report-words'
import { evidenceLine } from './evidence-table'
import { actionTones } from './tones'
import type { Writer } from './writer'

/** An action with its number in the case and the numbers of the causes that it is aimed at. */
export interface NumberedAction {
  readonly number: string
  readonly action: Action
  readonly causes: readonly string[]
}

/** Whether a planned action should have been done by the day of the report. */
export const isOverdue = ({ status, due }: Action, { today, options }: Writer): boolean =>
  status === 'planned' && compareTimes(due, today, options.timeZone) < 0

/** The status of an action on the day of the report. */
const actionStatus = (action: Action, writer: Writer): Status => {
  const name = isOverdue(action, writer) ? 'overdue' : action.status
  return { kind: 'status', label: writer.terms.actionStatuses[name], tone: actionTones[name] }
}

const rowOf = ({ number, action, causes }: NumberedAction, writer: Writer): readonly Cell[] => {
  const { say, time } = writer
  const done = action.status === 'done' ? action : undefined
  return [
    number,
    say(action.description),
    causes.join(', '),
    say(writer.person(action.owner)),
    time(action.due),
    done ? time(done.completedOn) : '',
    actionStatus(action, writer),
  ]
}

const detailsOf = ({ number, action }: NumberedAction, writer: Writer): readonly Cell[] => {
  const { say, time, terms, words } = writer
  const evidence = action.status === 'done' ? action.evidence : undefined
  return [
    number,
    evidence ? (evidence.length === 0 ? words.notRecorded : evidenceLine(evidence, writer)) : '',
    action.status === 'done' ? say(writer.person(action.completedBy)) : '',
    action.start === undefined ? '' : time(action.start),
    action.strength === undefined ? '' : terms.actionStrengths[action.strength],
    action.expectedEffect === undefined ? '' : say(action.expectedEffect),
    action.status === 'done' && action.residual !== undefined ? say(action.residual) : '',
    action.status === 'cancelled' ? say(action.reason) : '',
  ]
}

/** The actions of one round as a table, and a second one for their evidence and what few actions have; `needed` is the decision, where there is one. */
export const actionTables = (
  actions: readonly NumberedAction[],
  needed: boolean | undefined,
  words: NonconformityReportWords,
  writer: Writer,
): readonly Table[] => {
  const { action: label, actionDetails: more } = words.answer
  const { number, notRecorded } = writer.words
  const main: Table = {
    kind: 'table',
    caption: label.caption,
    columns: [
      { title: number },
      { title: label.description },
      { title: label.cause },
      { title: label.owner },
      { title: label.due, kind: 'date' },
      { title: label.done, kind: 'date' },
      { title: label.status },
    ],
    rows: actions.map((one) => rowOf(one, writer)),
    empty: needed === false ? label.notNeeded : notRecorded,
  }
  const details = actions.map((one) => detailsOf(one, writer))
  if (!details.some((row) => row.slice(1).some((cell) => cell !== ''))) return [main]
  const titles = [number, label.evidence, more.completedBy, more.start, more.strength, more.effect, more.residual, more.cancelled]
  const used = titles.map((_, column) => column === 0 || details.some((row) => row[column] !== ''))
  return [
    main,
    {
      kind: 'table',
      caption: more.caption,
      columns: titles.filter((_, column) => used[column]).map((title) => ({ title })),
      rows: details.map((row) => row.filter((_, column) => used[column])),
    },
  ]
}
