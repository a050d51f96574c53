import type { Column } from './block'

/** Where the cells of a column stand: as said, else numbers at the end and all other kinds at the start. */
export const columnAlign = ({ align, kind }: Column): 'start' | 'center' | 'end' => align ?? (kind === 'number' ? 'end' : 'start')
