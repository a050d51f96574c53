import type { Cell, Table } from '../block'
import { checkTable } from '../check-table'
import { columnAlign } from '../column-align'
import { isStatus } from '../is-status'
import type { ReportWords } from '../texts/report-words'
import { escapeInline } from './escape-inline'
import { escapeLines } from './escape-lines'
import { strong } from './strong'
import { writeRow } from './write-row'
import { writeStatus } from './write-status'

const rules = { start: ':--', center: ':-:', end: '--:' } as const

const writeCell = (cell: Cell): string => (isStatus(cell) ? writeStatus(cell) : escapeInline(cell))
const writeTotal = (cell: Cell): string => (isStatus(cell) ? writeStatus(cell) : strong(escapeInline(cell)))

/** A GFM table under its caption; without rows, the caption and the words that say so. */
export const writeTable = (table: Table, words: ReportWords): readonly string[] => {
  checkTable(table)
  const caption = strong(escapeInline(table.caption))
  if (table.rows.length === 0) return [caption, escapeLines(table.empty ?? words.none, '')]
  if (table.columns.length === 0) return [caption]
  const lines = [
    writeRow(table.columns.map((column) => escapeInline(column.title))),
    writeRow(table.columns.map((column) => rules[columnAlign(column)])),
  ]
  for (const row of table.rows) lines.push(writeRow(row.map(writeCell)))
  if (table.totals) lines.push(writeRow(table.totals.map(writeTotal)))
  return [caption, lines.join('\n')]
}
