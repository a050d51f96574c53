import type { Block, List } from '../block'
import { numberSections } from '../number-sections'
import type { ReportWords } from '../texts/report-words'
import { escapeLines } from './escape-lines'
import type { MarkdownOutput } from './markdown-output'
import { strong } from './strong'
import { writeContents } from './write-contents'
import { writeHeading } from './write-heading'
import { writeKeyValues } from './write-key-values'
import { writeList } from './write-list'
import { writeNote } from './write-note'
import { writeQuotation } from './write-quotation'
import { writeSignatures } from './write-signatures'
import { writeStatus } from './write-status'
import { writeTable } from './write-table'

type Leaf = Exclude<Block, { readonly kind: 'section' | 'list' }>

const writeLeaf = (block: Leaf, words: ReportWords): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [escapeLines(block.text, '')]
    case 'key-values':
      return [writeKeyValues(block.items, words)]
    case 'table':
      return writeTable(block, words)
    case 'quotation':
      return [writeQuotation(block, words)]
    case 'status':
      return [writeStatus(block)]
    case 'note':
      return [writeNote(block, words)]
    case 'signatures':
      return [writeSignatures(block.lines, words)]
    case 'page-break':
      return ['---']
  }
}

const appendList = (list: List, output: MarkdownOutput): void => {
  if (list.items.length === 0) return
  const ordered = list.ordered === true
  const second = output.lastList?.ordered === ordered && !output.lastList.second
  output.chunks.push(writeList(list, '', second))
  output.lastList = { ordered, second }
}

/** Appends chunks that are no lists; empty ones leave no trace. */
export const append = (chunks: readonly string[], output: MarkdownOutput): void => {
  for (const chunk of chunks) {
    if (chunk === '') continue
    output.chunks.push(chunk)
    output.lastList = undefined
  }
}

/** Appends the list of all sections, if there are any, under its name. */
export const appendContents = (blocks: readonly Block[], words: ReportWords, output: MarkdownOutput): void => {
  const contents = writeContents(blocks)
  if (contents === '') return
  append([strong(words.contents), contents], output)
  output.lastList = { ordered: false, second: false }
}

/**
 * Appends blocks to the output, one chunk for each block of Markdown.
 *
 * @param parent - the number of the section they stand in, `''` for the document
 * @param level - the heading level of sections among them, from 2; beyond 6 Markdown has no deeper heading
 */
export const writeBlocks = (blocks: readonly Block[], parent: string, level: number, words: ReportWords, output: MarkdownOutput): void => {
  const numbers = numberSections(blocks, parent)
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'section') {
      const number = numbers[index] ?? ''
      append([writeHeading(level, number, block.title)], output)
      writeBlocks(block.blocks, number, level + 1, words, output)
    } else if (block.kind === 'list') appendList(block, output)
    else append(writeLeaf(block, words), output)
  }
}
