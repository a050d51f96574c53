import { editionName } from '../../../clauses/edition-name'
import { formatClauseRef } from '../../../clauses/format-clause-ref'
import type { Block, Section, Table } from '../../block'
import type { CasebookWords } from '../../labels/casebook/casebook-words'
import type { CasebookEntry, CountedCitations } from '../casebook-input'
import { type ClauseByDepartment, clauseByDepartment } from '../clause-by-department'
import { casebookEditions } from './casebook-editions'
import type { Writer } from './writer'

/** How many clauses stand side by side on a page. */
const width = 8

/** The matrix in parts that fit on paper: every part has all departments, the last one their totals. */
const partsOf = (matrix: ClauseByDepartment, caption: string, { matrix: words }: CasebookWords, writer: Writer): readonly Table[] => {
  const { count, cell, say, words: common, language } = writer
  const parts = Math.max(1, Math.ceil(matrix.clauses.length / width))
  const size = Math.ceil(matrix.clauses.length / parts)
  return Array.from({ length: parts }, (_, part): Table => {
    const cut = <Value>(values: readonly Value[]): readonly Value[] => values.slice(part * size, (part + 1) * size)
    const last = part === parts - 1
    const titles = [
      ...cut(matrix.clauses).map((clause) => formatClauseRef(clause, { language, style: 'short' })),
      ...(last ? [words.pairs, words.cases] : []),
    ]
    return {
      kind: 'table',
      caption: parts === 1 ? caption : words.part(caption, count(part + 1), count(parts)),
      columns: [{ title: words.department }, ...titles.map((title) => ({ title, kind: 'number' as const }))],
      rows: matrix.departments.map(({ department, counts, pairs, cases }) => [
        department === undefined ? common.notRecorded : say(department),
        ...cut(counts).map(cell),
        ...(last ? [count(pairs), count(cases)] : []),
      ]),
      totals: [common.total, ...cut(matrix.totals).map(count), ...(last ? [count(matrix.pairs), count(matrix.cases)] : [])],
    }
  })
}

/** Clauses against departments: by the edition asked for, else by each edition carried over to, else by those cited. */
export const casebookMatrix = (entries: readonly CasebookEntry[], words: CasebookWords, writer: Writer): Section => {
  const { matrix } = words
  const { edition: wanted } = writer.options
  const of = (counted: CountedCitations) =>
    casebookEditions(entries, counted)
      .filter((edition) => wanted === undefined || edition === wanted)
      .map((edition) => ({ counted, edition }))
  const carried = of('carried')
  const made = carried.length > 0 ? carried : of('cited')
  const tables = made.flatMap(({ counted, edition }): readonly Block[] =>
    partsOf(clauseByDepartment(entries, counted, edition), matrix[counted](editionName(edition, writer.language)), words, writer),
  )
  return {
    kind: 'section',
    title: matrix.title,
    blocks: [{ kind: 'paragraph', text: tables.length === 0 ? matrix.none : matrix.howCounted }, ...tables],
  }
}
