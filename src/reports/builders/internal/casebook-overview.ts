import type { Cell, Section, Table } from '../../block'
import type { CasebookWords } from '../../labels/casebook/casebook-words'
import type { CasebookEntry } from '../casebook-input'
import { namesOf } from './names-of'
import type { Writer } from './writer'

const countTable = (
  caption: string,
  title: string,
  groups: readonly { readonly name: Cell; readonly count: number }[],
  { overview }: CasebookWords,
  { count, words }: Writer,
): Table => ({
  kind: 'table',
  caption,
  columns: [{ title }, { title: overview.count, kind: 'number' }],
  rows: groups.filter((group) => group.count > 0).map((group) => [group.name, count(group.count)]),
  totals: [words.total, count(groups.reduce((sum, group) => sum + group.count, 0))],
})

const distinct = (values: readonly (string | undefined)[]): number => new Set(values.filter((value) => value !== undefined)).size

/** How many cases there are, of what kind, and what became of them. */
export const casebookOverview = (entries: readonly CasebookEntry[], words: CasebookWords, writer: Writer): Section => {
  const { overview } = words
  const { terms, count, words: common } = writer
  const having = (test: (entry: CasebookEntry) => boolean): number => entries.filter(test).length
  const citations = entries.flatMap((entry) => entry.citations)
  const figures: readonly (readonly [label: string, number: number])[] = [
    [overview.cases, entries.length],
    [overview.organisations, distinct(entries.map(({ organisation }) => organisation))],
    [overview.departments, distinct(entries.map(({ department }) => department))],
    [overview.citations, citations.length],
    [overview.objected, citations.filter(({ objections = [] }) => objections.length > 0).length],
    [overview.uncited, having((entry) => entry.citations.length === 0)],
    [overview.opened, having((entry) => entry.case !== undefined)],
  ]
  const sources = [
    ...namesOf(terms.sources).map((source) => ({ name: terms.sources[source], count: having((entry) => entry.source === source) })),
    { name: common.notRecorded, count: having(({ source }) => source === undefined) },
  ]
  const statuses = [
    ...namesOf(terms.statuses).map((status) => ({ name: terms.statuses[status], count: having((entry) => entry.case?.status === status) })),
    { name: overview.noCase, count: having((entry) => entry.case === undefined) },
  ]
  return {
    kind: 'section',
    title: overview.title,
    blocks: [
      { kind: 'key-values', items: figures.map(([label, number]) => ({ label, value: count(number) })) },
      countTable(overview.bySource, overview.source, sources, words, writer),
      countTable(overview.byStatus, overview.status, statuses, words, writer),
    ],
  }
}
