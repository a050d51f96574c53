import type { Correction } from '../../../nonconformities/model/correction'
import type { Cell, Table } from '../../block'
import type { NonconformityReportWords } from '../../labels/nonconformity-report/nonconformity-report-words'
import { evidenceLine } from './evidence-table'
import type { Writer } from './writer'

const rowOf = (correction: Correction, writer: Writer): readonly Cell[] => {
  const { terms, words, say, person, time } = writer
  if (correction.outcome === 'not-possible') return [terms.corrections['not-possible'], say(correction.reason), '', '', '']
  const { description, on, by, onTheSpot, evidence = [] } = correction
  return [
    terms.corrections[onTheSpot ? 'on-the-spot' : 'done'],
    say(description),
    time(on),
    by === undefined ? words.notRecorded : say(person(by)),
    evidence.length === 0 ? words.notRecorded : evidenceLine(evidence, writer),
  ]
}

/** What was done about the nonconformity itself. */
export const correctionTable = (corrections: readonly Correction[], words: NonconformityReportWords, writer: Writer): Table => {
  const { caption, outcome, description, on, by, evidence } = words.answer.correction
  return {
    kind: 'table',
    caption,
    columns: [{ title: outcome }, { title: description }, { title: on, kind: 'date' }, { title: by }, { title: evidence }],
    rows: corrections.map((correction) => rowOf(correction, writer)),
    empty: writer.words.notRecorded,
  }
}
