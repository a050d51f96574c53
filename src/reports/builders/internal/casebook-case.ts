import { formatClauseRef } from '../../../clauses/format-clause-ref'
import type { Block, Cell, Section } from '../../block'
import type { CasebookWords } from '../../labels/casebook/casebook-words'
import type { Text } from '../../text'
import type { CasebookCitation, CasebookEntry } from '../casebook-input'
import { caseNumber } from './case-number'
import { caseStanding } from './case-standing'
import { entry, textEntry } from './entry'
import type { Writer } from './writer'

const citationRow = (
  { asCited, reference, carried = [], reason }: CasebookCitation,
  { cases }: CasebookWords,
  writer: Writer,
): readonly Cell[] => [
  asCited === undefined ? '' : writer.say(asCited),
  writer.clause(reference),
  carried.length === 0 ? cases.notCarried : carried.map(writer.clause).join(writer.words.separator),
  reason === undefined ? '' : writer.say(reason),
]

const citations = (one: CasebookEntry, words: CasebookWords, writer: Writer): readonly Block[] => {
  const { cases } = words
  if (one.citations.length === 0) return [{ kind: 'note', tone: 'attention', text: cases.noCitation }]
  const reasons = one.citations.some(({ reason }) => reason !== undefined)
  const titles = [cases.asCited, cases.readAs, cases.carried, ...(reasons ? [cases.reason] : [])]
  const objections = one.citations.flatMap(({ asCited, reference, objections: found = [] }) =>
    found.map(({ message, authorityLabel }): readonly Cell[] => [
      asCited === undefined ? formatClauseRef(reference, { language: writer.language }) : writer.say(asCited),
      message,
      authorityLabel,
    ]),
  )
  return [
    {
      kind: 'table',
      caption: cases.citations,
      columns: titles.map((title) => ({ title })),
      rows: one.citations.map((citation) => citationRow(citation, words, writer).slice(0, titles.length)),
    },
    ...(objections.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: cases.objections,
            columns: [{ title: cases.asCited }, { title: cases.objection }, { title: cases.authority }],
            rows: objections,
          },
        ]),
  ]
}

const suggestions = ({ suggestions: found = [] }: CasebookEntry, { cases }: CasebookWords, { clause, say }: Writer): readonly Block[] =>
  found.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: cases.suggestions,
          columns: [{ title: cases.suggestion }, { title: cases.why }],
          rows: found.map(({ reference, reason }) => [clause(reference), reason === undefined ? '' : say(reason)]),
        },
      ]

const printCase = ({ case: state }: CasebookEntry, { cases }: CasebookWords, writer: Writer): Text =>
  state ? writer.sayAll([caseNumber(state), caseStanding(state, writer)]) : cases.noCase

/** One case of a casebook: its facts, the citations as made and carried over, the objections to them, and what became of it. */
export const casebookCase = (one: CasebookEntry, words: CasebookWords, writer: Writer): Section => {
  const { cases } = words
  return {
    kind: 'section',
    title: writer.say(cases.heading(one.number, one.title)),
    blocks: [
      { kind: 'paragraph', text: writer.say(one.facts) },
      {
        kind: 'key-values',
        items: [
          textEntry(writer, cases.department, one.department),
          textEntry(writer, cases.process, one.process),
          textEntry(writer, cases.organisation, one.organisation),
          entry(writer, cases.source, one.source && writer.terms.sources[one.source]),
          entry(writer, cases.case, printCase(one, words, writer)),
        ],
      },
      ...citations(one, words, writer),
      ...suggestions(one, words, writer),
    ],
  }
}
