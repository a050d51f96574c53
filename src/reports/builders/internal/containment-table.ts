import type { Containment } from '../../../nonconformities/model/containment'
import type { Table } from '../../block'
import type { NonconformityReportWords } from '../../labels/nonconformity-report/nonconformity-report-words'
import type { Writer } from './writer'

/** Interim control; it belongs to the case and not to one of its rounds. */
export const containmentTable = (
  containments: readonly Containment[],
  words: NonconformityReportWords,
  { say, time, words: common }: Writer,
): Table => {
  const { caption, description, scope, on } = words.answer.containment
  return {
    kind: 'table',
    caption,
    columns: [{ title: description }, { title: scope }, { title: on, kind: 'date' }],
    rows: containments.map((one) => [say(one.description), say(one.scope), time(one.on)]),
    empty: common.notRecorded,
  }
}
