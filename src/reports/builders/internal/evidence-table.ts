import type { Evidence, Sample } from '../../../findings/evidence'
import type { Table } from '../../block'
import type { Text } from '../../text'
import type { Writer } from './writer'

/** `1 of 3`, with the population where it is known. */
const printSample = ({ nonconforming, examined, population }: Sample, { words, count }: Writer): string =>
  words.sample({
    nonconforming: count(nonconforming),
    examined: count(examined),
    population: population === undefined ? undefined : count(population),
  })

/** By what a piece of evidence is found again. */
const traces = ({ identification, place, role, at }: Evidence, { time }: Writer): readonly string[] =>
  [identification, place, role, at && time(at)].filter((trace) => trace !== undefined)

/** Pieces of evidence on one line: what each is, by what it is found again, and n of N. */
export const evidenceLine = (evidence: readonly Evidence[], writer: Writer): Text => {
  const { sayAll, words, terms } = writer
  return sayAll(
    evidence.map((one) => {
      const text = words.ofKind(terms.evidenceKinds[one.kind], one.description)
      const found = [...traces(one, writer), ...(one.sample ? [printSample(one.sample, writer)] : [])]
      return found.length === 0 ? text : words.identified(text, found.join(words.separator))
    }),
  )
}

/** Evidence as a table: what was seen, where it can be found again, and n of N. */
export const evidenceTable = (evidence: readonly Evidence[], caption: string, writer: Writer): Table => {
  const { words, terms, say, sayAll } = writer
  const { kind, description, place, sample, empty } = words.evidence
  return {
    kind: 'table',
    caption,
    columns: [{ title: words.number }, { title: kind }, { title: description }, { title: place }, { title: sample }],
    rows: evidence.map((one, index) => [
      writer.count(index + 1),
      terms.evidenceKinds[one.kind],
      say(one.description),
      sayAll(traces(one, writer)),
      one.sample ? printSample(one.sample, writer) : '',
    ]),
    empty,
  }
}
