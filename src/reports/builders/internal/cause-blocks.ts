import type { Cause } from '../../../nonconformities/model/cause'
import type { CauseException } from '../../../nonconformities/model/cause-exception'
import type { Block, KeyValue } from '../../block'
import type { NonconformityReportWords } from '../../labels/nonconformity-report/nonconformity-report-words'
import { entry, textEntry } from './entry'
import type { Writer } from './writer'

/** A cause with its number in the case, which stays the same through all rounds. */
export interface NumberedCause {
  readonly number: string
  readonly cause: Cause
}

const whys = ({ number, cause }: NumberedCause, words: NonconformityReportWords, { say }: Writer): readonly Block[] => {
  const { whys: title, noWhys } = words.answer.cause
  if (cause.whys && cause.whys.length > 0)
    return [
      { kind: 'paragraph', text: title(number) },
      { kind: 'list', ordered: true, items: cause.whys.map(say) },
    ]
  return cause.method === 'five-whys' ? [{ kind: 'paragraph', text: noWhys(number) }] : []
}

const exceptionEntries = (exception: CauseException, words: NonconformityReportWords, writer: Writer): readonly KeyValue[] => {
  const { kind, attempts, interimControl, review, reason } = words.answer.exception
  const head = entry(writer, kind, writer.terms.causeExceptions[exception.kind])
  if (exception.kind === 'waived') return [head, textEntry(writer, reason, exception.reason)]
  return [
    head,
    textEntry(writer, attempts, exception.attempts),
    textEntry(writer, interimControl, exception.interimControl),
    entry(writer, review, writer.time(exception.review)),
  ]
}

/** The causes of one round with their chains of whys, and why there is none where there is none. */
export const causeBlocks = (
  causes: readonly NumberedCause[],
  exception: CauseException | undefined,
  words: NonconformityReportWords,
  writer: Writer,
): readonly Block[] => {
  const { caption, description, kind, standing, method, evidence } = words.answer.cause
  const { words: common, terms, say, sayAll } = writer
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { title: common.number },
        { title: description },
        { title: kind },
        { title: standing },
        { title: method },
        { title: evidence },
      ],
      rows: causes.map(({ number, cause }) => [
        number,
        say(cause.description),
        terms.causeKinds[cause.kind],
        terms.causeStandings[cause.standing],
        terms.causeMethods[cause.method],
        cause.evidence && cause.evidence.length > 0 ? sayAll(cause.evidence) : common.notRecorded,
      ]),
      empty: common.notRecorded,
    },
    ...causes.flatMap((one) => whys(one, words, writer)),
    ...(exception ? [{ kind: 'key-values' as const, items: exceptionEntries(exception, words, writer) }] : []),
  ]
}
