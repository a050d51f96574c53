import type { Catalogue } from '../../catalogue'
import { findClause } from '../../find-clause'
import { findDesignations } from '../../internal/find-designations'
import { fold } from '../../internal/fold'

/** A clause that a query names by its number. */
export interface NumberMatch {
  readonly number: string
  readonly item?: string
  /** 1 for the number itself, less for one that begins with it or has the same digits. */
  readonly quality: number
  /** How many characters of the number were named. */
  readonly length: number
}

/** What a query says by number, and the rest that it says in words. Positions in `rest` are those of the query. */
export interface ClauseInQuery {
  readonly matches: readonly NumberMatch[]
  readonly rest: string
}

const number =
  /(第 {0,2}|(?<![a-z])(?:sub-?)?clauses? {0,2}|(?<![a-z])cl\.? {0,2}|§ {0,2})?(?<![\w.])(\d{1,6}(?: {0,2}[.。·] {0,2}\d{1,2}){0,4})(?: ?[.。](?!\d))?( {0,2}(?:条款|条|款|章|节))?(?:(?:第| |\(|\/){0,3}([a-z])(?:\)|项|款|(?![a-z0-9]))|(?![a-z0-9]))(?!%)/i

const blank = (text: string, start: number, end: number): string => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

const matching = (catalogue: Catalogue, wanted: string, item: string | undefined): readonly NumberMatch[] => {
  const node = findClause(catalogue, wanted)
  const itemised = item !== undefined && node?.items.includes(item) ? { item } : {}
  const exact = node ? [{ number: wanted, quality: 1, length: wanted.length, ...itemised }] : []
  const inside = catalogue.nodes.flatMap(({ number: one }) => {
    const continues = one.length > wanted.length && one.startsWith(wanted)
    if (!continues) return []
    const below = one[wanted.length] === '.'
    return [{ number: one, quality: (below ? 0.8 : 0.7) - 0.02 * (one.length - wanted.length), length: wanted.length }]
  })
  if (exact.length > 0 || inside.length > 0) return [...exact, ...inside]
  const digits = wanted.replaceAll('.', '')
  return catalogue.nodes.flatMap(({ number: one }) => {
    const plain = one.replaceAll('.', '')
    if (digits.length < 2 || !plain.startsWith(digits)) return []
    return [{ number: one, quality: plain === digits ? 0.75 : 0.6 - 0.02 * plain.length, length: plain === digits ? one.length : 0 }]
  })
}

/**
 * Reads the clause number in a query: `8.5`, `8.5.1 f)`, `第8.5.1条`, `８．５．１`, `851`. A bare number counts only when it stands alone or is
 * announced, so that `24 hours` is words. A standard named with another edition than the catalogue's makes no match.
 */
export const clauseInQuery = (query: string, catalogue: Catalogue): ClauseInQuery => {
  let folded = fold(query)
  const designations = findDesignations(folded)
  for (const { start, end } of designations) folded = blank(folded, start, end)
  const found = number.exec(folded)
  if (!found) return { matches: [], rest: folded }
  const [whole, announced, digits = '', article, item] = found
  const rest = blank(folded, found.index, found.index + whole.length)
  const wanted = digits.replace(/ /g, '').replace(/[。·]/g, '.')
  const alone = item === undefined && /^[\s.,;:()/-]*$/.test(rest)
  const meant = wanted.includes('.') || announced !== undefined || article !== undefined || alone
  if (!meant) return { matches: [], rest: folded }
  const otherEdition = designations.some(({ edition }) => edition !== undefined && edition !== catalogue.edition)
  return { matches: otherEdition ? [] : matching(catalogue, wanted, item?.toLowerCase()), rest }
}
