import type { Evidence, Sample } from '../../../findings/evidence'
import type { Table } from '../../block'
import type { Text } from '../../text'
import type { Writer } from './writer'

/** `1 of 3`, with the population where it is known. */
export const printSample = ({ nonconforming, examined, population }: Sample, { words, count }: Writer): string =>
  words.sample({
    nonconforming: count(nonconforming),
    examined: count(examined),
    population: population === undefined ? undefined : count(population),
  })

/** Pieces of evidence on one line: what each is and by what it is found again. */
export const evidenceLine = (evidence: readonly Evidence[], { sayAll, words }: Writer): Text =>
  sayAll(
    evidence.map(({ description, identification }) =>
      identification === undefined ? description : words.identified(description, identification),
    ),
  )

/** Evidence as a table: what was seen, where it can be found again, and n of N. */
export const evidenceTable = (evidence: readonly Evidence[], caption: string, writer: Writer): Table => {
  const { words, terms, say, sayAll, time } = writer
  const { kind, description, place, sample, empty } = words.evidence
  return {
    kind: 'table',
    caption,
    columns: [{ title: words.number }, { title: kind }, { title: description }, { title: place }, { title: sample }],
    rows: evidence.map((one, index) => [
      writer.count(index + 1),
      terms.evidenceKinds[one.kind],
      say(one.description),
      sayAll([one.identification, one.place, one.role, one.at && time(one.at)]),
      one.sample ? printSample(one.sample, writer) : '',
    ]),
    empty,
  }
}
