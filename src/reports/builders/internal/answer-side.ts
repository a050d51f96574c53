import type { Extent } from '../../../nonconformities/model/extent'
import type { KeyValue, Section } from '../../block'
import type { NonconformityReportWords } from '../../labels/nonconformity-report/nonconformity-report-words'
import type { NonconformityReportInput } from '../nonconformity-report-input'
import { actionTables } from './action-tables'
import { causeBlocks } from './cause-blocks'
import { containmentTable } from './containment-table'
import { correctionTable } from './correction-table'
import { entry, textEntry } from './entry'
import type { Round } from './rounds'
import type { Writer } from './writer'

const extentEntries = (extent: Extent | undefined, words: NonconformityReportWords, writer: Writer): readonly KeyValue[] => {
  const { looked, result, counted, on, remarks, notNeeded } = words.answer.extent
  if (!extent) return [entry(writer, looked), entry(writer, result)]
  if (extent.outcome === 'not-needed') return [entry(writer, result, writer.say(notNeeded(extent.reason)))]
  return [
    textEntry(writer, looked, extent.looked),
    entry(writer, result, counted(writer.count(extent.examined), writer.count(extent.found))),
    entry(writer, on, writer.time(extent.on)),
    ...(extent.remarks === undefined ? [] : [textEntry(writer, remarks, extent.remarks)]),
  ]
}

/** The auditee's side of a nonconformity report, for one round of work. */
export const answerSide = (
  { case: state, responseDue }: NonconformityReportInput,
  round: Round,
  words: NonconformityReportWords,
  writer: Writer,
): Section => {
  const { answer, verification } = words
  const { title, owner, responseDue: due, decision: decided, signature, extent } = answer
  const last = round.number === state.cycle
  const then = round.state
  const decision = then?.decision
  const causeNumbers = new Map<string, string>(state.causes.map(({ id }, index) => [id, writer.count(index + 1)]))
  const causes = state.causes
    .filter(({ cycle }) => cycle === round.number)
    .map((cause) => ({ number: causeNumbers.get(cause.id) ?? '', cause }))
  const actions = state.actions.flatMap((action, index) =>
    action.cycle === round.number
      ? [{ number: writer.count(index + 1), action, causes: action.causes.map((id) => causeNumbers.get(id) ?? id) }]
      : [],
  )
  const corrections = state.corrections.filter(({ cycle }) => cycle === round.number)
  return {
    kind: 'section',
    title: title(state.cycle > 1 ? round.number : undefined),
    blocks: [
      ...(round.number === 1
        ? [
            {
              kind: 'key-values' as const,
              items: [
                textEntry(writer, owner, state.owner && writer.person(state.owner)),
                entry(writer, due, responseDue && writer.time(responseDue)),
              ],
            },
            containmentTable(state.containments, words, writer),
          ]
        : []),
      correctionTable(corrections, words, writer),
      { kind: 'key-values', items: then ? extentEntries(then.extent, words, writer) : [entry(writer, extent.result, verification.inLog)] },
      ...causeBlocks(causes, then?.causeException, words, writer),
      {
        kind: 'key-values',
        items: then
          ? [
              entry(writer, decided.needed, decision && (decision.needed ? writer.words.yes : writer.words.no)),
              textEntry(writer, decided.justification, decision?.justification),
            ]
          : [entry(writer, decided.needed, verification.inLog)],
      },
      ...actionTables(actions, decision?.needed, words, writer),
      ...(last
        ? [
            {
              kind: 'signatures' as const,
              lines: [{ role: signature, ...(state.owner === undefined ? {} : { name: writer.say(writer.person(state.owner)) }) }],
            },
          ]
        : []),
    ],
  }
}
