import type { Cell, Status } from './block'

/** Tells a status in a table cell from text. */
export const isStatus = (cell: Cell): cell is Status => typeof cell === 'object' && 'kind' in cell
