import type { Cell, Column, Table } from '../block'
import { checkTable } from '../check-table'
import { columnAlign } from '../column-align'
import { isStatus } from '../is-status'
import type { Scope } from './scope'
import { writeStatus } from './write-status'
import { writeText } from './write-text'

const writeClass = (column: Column): string => {
  const align = columnAlign(column)
  const names = [...(align === 'start' ? [] : [align]), ...(column.kind === undefined || column.kind === 'text' ? [] : [column.kind])]
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`
}

/**
 * A table with its caption, head, rows and totals, inside a frame that scrolls where the screen is too small.
 *
 * @param id - the caption's id, which names the frame
 */
export const writeTable = (table: Table, id: string, scope: Scope): string => {
  checkTable(table)
  const { caption, columns, rows, totals, empty } = table
  const classes = columns.map(writeClass)
  const writeCell = (cell: Cell): string => (isStatus(cell) ? writeStatus(cell, scope) : writeText(cell, scope.language))
  const writeRow = (row: readonly Cell[]): string => {
    let cells = ''
    for (const [index, cell] of row.entries()) cells += `<td${classes[index] ?? ''}>${writeCell(cell)}</td>`
    return `<tr>${cells}</tr>\n`
  }
  const writeTotal = (cell: Cell, index: number): string =>
    index === 0 ? `<th scope="row"${classes[0] ?? ''}>${writeCell(cell)}</th>` : `<td${classes[index] ?? ''}>${writeCell(cell)}</td>`
  const head = columns.map((column, index) => `<th scope="col"${classes[index] ?? ''}>${writeText(column.title, scope.language)}</th>`)
  const none = `<tr><td class="empty" colspan="${Math.max(columns.length, 1)}">${writeText(empty ?? scope.words.none, scope.language)}</td></tr>\n`
  return [
    `<div class="frame" role="region" tabindex="0" aria-labelledby="${id}">\n<table>\n`,
    `<caption id="${id}">${writeText(caption, scope.language)}</caption>\n`,
    `<thead>\n<tr>${head.join('')}</tr>\n</thead>\n`,
    `<tbody>\n${rows.length === 0 ? none : rows.map(writeRow).join('')}</tbody>\n`,
    totals ? `<tfoot>\n<tr>${totals.map(writeTotal).join('')}</tr>\n</tfoot>\n` : '',
    '</table>\n</div>\n',
  ].join('')
}
