/** One line of a GFM table from escaped cells. */
export const writeRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
