import type { Language } from '../core/texts'
import type { Catalogue, ClauseNode } from './catalogue'
import { findClause } from './find-clause'
import { parentOf } from './parent-of'

const titled = (catalogue: Catalogue, number: string): ClauseNode | undefined => {
  const node = findClause(catalogue, number)
  if (!node || node.titles) return node
  const parent = parentOf(catalogue, number)
  return parent && titled(catalogue, parent.number)
}

/**
 * Gives the title to show for a clause. An untitled paragraph is shown under the title of the clause it stands in.
 *
 * @param catalogue - one edition
 * @param numberOrReference - `10.2.1`, or a canonical reference
 * @param language - an unofficial Chinese title is marked `（暂译）`, a provisional translation; without any, the English title comes back
 * @returns the title, or undefined for an unknown clause
 * @example
 * clauseTitle(iso9001_2026, '10.1', 'zh-CN') // '持续改进（暂译）'
 */
export const clauseTitle = (catalogue: Catalogue, numberOrReference: string, language: Language): string | undefined => {
  const node = titled(catalogue, numberOrReference)
  const official = node?.titles?.[language]
  if (official !== undefined) return official
  const suggested = language === 'zh-CN' ? node?.suggestedTitles?.['zh-CN'] : undefined
  return suggested === undefined ? node?.titles?.en : `${suggested}（暂译）`
}
