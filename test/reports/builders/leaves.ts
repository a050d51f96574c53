import type { Block, Cell, ReportDocument, Table, Text } from 'clausebook/reports'

const plain = (text: Text): string => (typeof text === 'string' ? text : text.text)
const plainCell = (cell: Cell): string => plain(typeof cell === 'object' && 'kind' in cell ? cell.label : cell)

/** Every block of a report, sections and what is in them. */
const blocksOf = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...(block.kind === 'section' ? blocksOf(block.blocks) : [])])

const notLeaves = new Set(['kind', 'language', 'tone', 'align', 'ordered', 'contents'])

const leavesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(leavesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => (notLeaves.has(key) ? [] : leavesIn(item)))
}

/** The text of every leaf of a report, or of a part of one. */
export const leavesOf = (part: ReportDocument | Block | readonly Block[]): readonly string[] => leavesIn(part)

/** The tables of a report by caption, cells as text. */
export const tablesOf = (document: ReportDocument): readonly Table[] =>
  blocksOf(document.blocks).flatMap((block) => (block.kind === 'table' ? [block] : []))

/** The first table whose caption begins so, as rows of text; the totals are its last row. */
export const tableOf = (document: ReportDocument, caption: string): readonly (readonly string[])[] => {
  const table = tablesOf(document).find((one) => plain(one.caption).startsWith(caption))
  if (!table) throw new Error(`no table "${caption}" among ${tablesOf(document).map((one) => plain(one.caption))}`)
  return [...table.rows, ...(table.totals ? [table.totals] : [])].map((row) => row.map(plainCell))
}

/** What stands behind a label, in the head or in any list of keys and values; several values as several entries. */
export const valuesOf = (document: ReportDocument, label: string): readonly string[] => {
  const lists = blocksOf(document.blocks).flatMap((block) => (block.kind === 'key-values' ? block.items : []))
  return [...(document.identification ?? []), ...lists]
    .filter((item) => plain(item.label) === label)
    .flatMap(({ value }) => (typeof value === 'string' || 'text' in value ? [plain(value)] : value.map(plain)))
}

/** The titles of the sections on the first level. */
export const titlesOf = ({ blocks }: ReportDocument): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'section' ? [plain(block.title)] : []))

/** The notes of a report. */
export const notesOf = (document: ReportDocument): readonly { readonly tone: string; readonly text: string }[] =>
  blocksOf(document.blocks).flatMap((block) => (block.kind === 'note' ? [{ tone: block.tone, text: plain(block.text) }] : []))
