import type { CrosswalkRow, CrosswalkTable } from '../../src/clauses/crosswalk-table'

/** The column of a page that leads to the neighbouring edition. */
export interface CrosswalkColumn {
  readonly title: string
  readonly cell: (number: string) => string
}

const sure = ['confirmed', 'checked', 'two-sources', 'seen']

const yearOf = (edition: string): string => edition.slice(edition.indexOf(':') + 1)
const printed = (place: string): string => {
  const [number, letter] = place.split('/')
  return letter === undefined ? `${number}` : `${number} ${letter})`
}
const mark = ({ confidence }: CrosswalkRow): string => (sure.includes(confidence.targets) ? '' : ' †')

const clauseLine = (row: CrosswalkRow): string =>
  row.to.length === 0 ? 'nothing' : `${row.to.map(printed).join(', ')} (${row.relation})${mark(row)}`
const letterLine = (row: CrosswalkRow): string => `${row.from.slice(row.from.indexOf('/') + 1)}) → ${clauseLine(row)}`

const parentOf = (number: string): string => number.slice(0, Math.max(number.lastIndexOf('.'), 0))

/** What takes each clause up in the next edition. */
export const newerColumn = (edition: string, tables: readonly CrosswalkTable[]): CrosswalkColumn | undefined => {
  const table = tables.find(({ from }) => from === edition)
  if (!table) return undefined
  const { rows, paragraphs, to } = table
  const cell = (number: string): string => {
    const own = rows.filter((row) => row.from === number).map(clauseLine)
    const letters = rows.filter((row) => row.from.startsWith(`${number}/`)).map(letterLine)
    const carried = own.length === 0 && paragraphs.from.includes(number) ? [`with ${parentOf(number)}`] : []
    return [...own, ...carried, ...letters].join('<br>')
  }
  return { title: `In ${yearOf(to)}`, cell }
}

/** What each clause takes up of the edition before; for the newest edition. */
export const olderColumn = (edition: string, tables: readonly CrosswalkTable[]): CrosswalkColumn | undefined => {
  const table = tables.find(({ to }) => to === edition)
  if (!table) return undefined
  const { rows, paragraphs, from } = table
  const cell = (number: string): string => {
    const places = rows.filter(({ to }) => to.some((place) => place === number || place.startsWith(`${number}/`)))
    const carried = places.length === 0 && paragraphs.to.includes(number) ? [`with ${parentOf(number)}`] : []
    return [...places.map((row) => `${printed(row.from)}${mark(row)}`), ...carried].join(', ')
  }
  return { title: `From ${yearOf(from)}`, cell }
}
