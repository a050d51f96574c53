import type { Block } from '../block'
import { numberSections } from '../number-sections'
import type { Scope } from './scope'
import { sectionId } from './section-id'
import { writeText } from './write-text'

const writeLevel = (blocks: readonly Block[], parent: string, scope: Scope): string => {
  const numbers = numberSections(blocks, parent)
  const items = blocks.map((block, index) => {
    if (block.kind !== 'section') return ''
    const number = numbers[index] ?? ''
    const link = `<a href="#${sectionId(number)}"><span class="section-number">${number}</span> <span class="text">${writeText(block.title, scope.language)}</span></a>`
    return `<li>${link}${writeLevel(block.blocks, number, scope)}</li>\n`
  })
  const list = items.join('')
  return list === '' ? '' : `\n<ul>\n${list}</ul>\n`
}

/** Links to all sections, by their numbers; nothing when there are none. */
export const writeContents = (blocks: readonly Block[], scope: Scope): string => {
  const list = writeLevel(blocks, '', scope)
  return list === '' ? '' : `<nav aria-labelledby="contents">\n<p id="contents">${scope.words.contents}</p>${list}</nav>\n`
}
