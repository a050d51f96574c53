import type { Block } from '../block'
import { numberSections } from '../number-sections'
import { escapeInline } from './escape-inline'

const writeLevel = (blocks: readonly Block[], parent: string, indent: string): readonly string[] => {
  const numbers = numberSections(blocks, parent)
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'section') return []
    const number = numbers[index] ?? ''
    return [`${indent}- ${number} ${escapeInline(block.title)}`.trimEnd(), ...writeLevel(block.blocks, number, `${indent}  `)]
  })
}

/** The numbered titles of all sections as a nested list, without links: each site makes the addresses of headings in its own way. */
export const writeContents = (blocks: readonly Block[]): string => writeLevel(blocks, '', '').join('\n')
