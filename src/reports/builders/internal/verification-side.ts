import type { Answer, Closure } from '../../../nonconformities/model/closure'
import type { NonconformityCase } from '../../../nonconformities/model/nonconformity-case'
import type { Reopening } from '../../../nonconformities/model/reopening'
import type { KeyValue, Section } from '../../block'
import type { NonconformityReportWords } from '../../labels/nonconformity-report/nonconformity-report-words'
import type { Text } from '../../text'
import type { NonconformityReportInput } from '../nonconformity-report-input'
import { entry, textEntry } from './entry'
import { openConditions } from './open-conditions'
import type { Round } from './rounds'
import type { Writer } from './writer'

const effectiveness = (state: NonconformityCase, words: NonconformityReportWords, writer: Writer): readonly KeyValue[] => {
  const { criterion, verdict, decision } = state
  const label = words.verification
  if (!criterion && !verdict && decision?.needed === false) return [entry(writer, label.verdict, label.noAction)]
  const window = criterion?.window
  return [
    textEntry(writer, label.measure, criterion?.measure),
    textEntry(writer, label.baseline, criterion?.baseline),
    textEntry(writer, label.target, criterion?.target),
    entry(
      writer,
      label.window,
      window &&
        (window.kind === 'until'
          ? label.until(writer.time(window.date))
          : writer.say(label.opportunities(writer.count(window.number), window.of))),
    ),
    entry(writer, label.verdict, verdict && writer.terms.verdicts[verdict.verdict]),
    textEntry(writer, label.basis, verdict?.basis),
    ...(verdict?.observed === undefined ? [] : [entry(writer, label.observed, writer.count(verdict.observed))]),
    ...(verdict?.early === undefined ? [] : [textEntry(writer, label.early, verdict.early)]),
    entry(writer, label.on, verdict && writer.time(verdict.on)),
    textEntry(writer, label.by, verdict && writer.person(verdict.by)),
  ]
}

const printAnswer = ({ answer, reference }: Answer, { terms, say, words }: Writer): Text =>
  reference === undefined ? terms.answers[answer] : say(words.identified(terms.answers[answer], reference))

const closing = (closure: Closure | undefined, words: NonconformityReportWords, writer: Writer): readonly KeyValue[] => {
  const { closed, closedBy, kind, risks, system, lessons } = words.verification
  return [
    entry(writer, closed, closure && writer.time(closure.at)),
    textEntry(writer, closedBy, closure && writer.person(closure.by)),
    entry(writer, kind, closure && writer.terms.closureKinds[closure.kind]),
    entry(writer, risks, closure && printAnswer(closure.risksUpdated, writer)),
    entry(writer, system, closure && printAnswer(closure.systemChanged, writer)),
    textEntry(writer, lessons, closure?.lessons),
  ]
}

const reopening = ({ on, trigger, reason }: Reopening, words: NonconformityReportWords, writer: Writer): readonly KeyValue[] => {
  const label = words.verification
  return [
    entry(writer, label.reopened, writer.time(on)),
    entry(writer, label.trigger, writer.terms.triggers[trigger]),
    textEntry(writer, label.reason, reason),
  ]
}

/** The verifier's side of a nonconformity report, for one round of work: criterion, verdict, closure, and the reopening that followed. */
export const verificationSide = (
  { case: state, verificationMethod, open }: NonconformityReportInput,
  round: Round,
  words: NonconformityReportWords,
  writer: Writer,
): Section => {
  const { title, method, verdict, inLog, signature } = words.verification
  const last = round.number === state.cycle
  const reopened = state.reopenings.find(({ cycle }) => cycle === round.number + 1)
  return {
    kind: 'section',
    title: title(state.cycle > 1 ? round.number : undefined),
    blocks: [
      ...(last && state.status === 'open' ? [openConditions(open, words, writer)] : []),
      {
        kind: 'key-values',
        items: [
          ...(last ? [entry(writer, method, verificationMethod && writer.terms.verificationMethods[verificationMethod])] : []),
          ...(round.state ? effectiveness(round.state, words, writer) : [entry(writer, verdict, inLog)]),
        ],
      },
      {
        kind: 'key-values',
        items: closing(
          state.closures.find(({ cycle }) => cycle === round.number),
          words,
          writer,
        ),
      },
      ...(reopened ? [{ kind: 'key-values' as const, items: reopening(reopened, words, writer) }] : []),
      ...(last
        ? [
            {
              kind: 'signatures' as const,
              lines: [
                {
                  role: signature,
                  ...(round.state?.verdict === undefined ? {} : { name: writer.say(writer.person(round.state.verdict.by)) }),
                },
              ],
            },
          ]
        : []),
    ],
  }
}
