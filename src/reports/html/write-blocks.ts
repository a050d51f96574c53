import type { Block, Section } from '../block'
import { numberSections } from '../number-sections'
import type { Scope } from './scope'
import { sectionId } from './section-id'
import { writeHeading } from './write-heading'
import { writeKeyValues } from './write-key-values'
import { writeList } from './write-list'
import { writeNote } from './write-note'
import { writeQuotation } from './write-quotation'
import { writeSignatures } from './write-signatures'
import { writeStatus } from './write-status'
import { writeTable } from './write-table'
import { writeText } from './write-text'

const tableId = (parent: string, index: number): string => `table-${[...(parent === '' ? [] : parent.split('.')), index + 1].join('-')}`

const writeLeaf = (block: Exclude<Block, Section>, id: string, scope: Scope): string => {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${writeText(block.text, scope.language)}</p>\n`
    case 'key-values':
      return writeKeyValues(block.items, scope)
    case 'table':
      return writeTable(block, id, scope)
    case 'list':
      return writeList(block, scope)
    case 'quotation':
      return writeQuotation(block, scope)
    case 'status':
      return `<p>${writeStatus(block, scope)}</p>\n`
    case 'note':
      return writeNote(block, scope)
    case 'signatures':
      return writeSignatures(block.lines, scope)
    case 'page-break':
      return '<hr class="page-break">\n'
  }
}

/**
 * Writes sibling blocks. Ids come from the section's number and the block's place in it, so they are unique and stay when text changes.
 *
 * @param parent - the number of the section they stand in, `''` for the document
 */
export const writeBlocks = (blocks: readonly Block[], parent: string, scope: Scope): string => {
  const numbers = numberSections(blocks, parent)
  const pieces = blocks.map((block, index) => {
    const number = numbers[index] ?? ''
    if (block.kind !== 'section') return writeLeaf(block, tableId(parent, index), scope)
    const id = sectionId(number)
    const heading = writeHeading(block.title, number, id, scope)
    return `<section aria-labelledby="${id}">\n${heading}${writeBlocks(block.blocks, number, scope)}</section>\n`
  })
  return pieces.join('')
}
