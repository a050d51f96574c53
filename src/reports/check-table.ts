import type { Table } from './block'
import { plainText } from './plain-text'

/** Refuses a table with a row that is longer or shorter than its head: a cell would be lost, or stand under a wrong title. */
export const checkTable = ({ caption, columns, rows, totals }: Table): void => {
  const check = (name: string, cells: readonly unknown[]): void => {
    if (cells.length === columns.length) return
    throw new RangeError(
      `clausebook: table ${JSON.stringify(plainText(caption))}: ${name} has ${cells.length} cells, its columns are ${columns.length}`,
    )
  }
  for (const [index, row] of rows.entries()) if (row.length !== columns.length) check(`row ${index + 1}`, row)
  if (totals) check('the totals row', totals)
}
