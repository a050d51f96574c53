import type { Block } from './block'

/**
 * Numbers the sections among sibling blocks.
 *
 * @param blocks - the blocks of a document or of one section
 * @param parent - the number of that section: `''` for the document, else `'1'`, `'1.2'`
 * @returns for each block its number, `''` when it is no section
 * @example
 * numberSections(blocks, '2') // ['', '2.1', '2.2']
 */
export const numberSections = (blocks: readonly Block[], parent: string): readonly string[] => {
  const prefix = parent === '' ? '' : `${parent}.`
  let count = 0
  return blocks.map((block) => {
    if (block.kind !== 'section') return ''
    count += 1
    return `${prefix}${count}`
  })
}
