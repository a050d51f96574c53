import type { Catalogue, ClauseNode } from '../../src/clauses/catalogue'

const sure = ['confirmed', 'checked', 'two-sources']

const oneOf = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(' | ')

/** The letters; the numbers under a letter where they are counted, else any number under any letter of the clause. */
const exactPlaces = ({ number, items, subItems = {}, confidence }: ClauseNode): readonly string[] => {
  if (items.length === 0) return []
  const counts = sure.includes(confidence.items) ? subItems : {}
  const counted = items.flatMap((letter) => Array.from({ length: counts[letter] ?? 0 }, (_, position) => `${letter}/${position + 1}`))
  const open = items.filter((letter) => counts[letter] === undefined)
  const letters = counted.length > 0 ? oneOf(open) : 'string'
  return [`\`${number}/\${${oneOf([...items, ...counted])}}\``, ...(open.length > 0 ? [`\`${number}/\${${letters}}/\${number}\``] : [])]
}

/** Letters are exact where they are sure, or where only the clauses below have letters; else anything may stand behind the number. */
const placesOf = (node: ClauseNode, parents: ReadonlySet<string>): readonly string[] => {
  const { number, confidence } = node
  const exact = confidence.items !== 'unknown' && (sure.includes(confidence.items) || parents.has(number))
  return [`'${number}'`, ...(exact ? exactPlaces(node) : [`\`${number}/\${string}\``])]
}

/** `iso9001:2015` to `Iso9001Edition2015Place`. */
const placeTypeName = (edition: string): string => {
  const [standard = '', year = ''] = edition.split(':')
  return `${standard.slice(0, 1).toUpperCase()}${standard.slice(1)}Edition${year}Place`
}

/** Writes the TypeScript file with every place of an edition that a reference may name. */
export const referenceTypes = ({ edition, nodes }: Catalogue): string => {
  const parents = new Set(nodes.map(({ number }) => number.slice(0, Math.max(number.lastIndexOf('.'), 0))))
  return [
    `/** Every clause of ${edition}, and its letters where they are sure. Generated from its outline by \`npm run docs\`; a test compares. */`,
    `export type ${placeTypeName(edition)} =`,
    ...nodes.flatMap((node) => placesOf(node, parents).map((place) => `  | ${place}`)),
    '',
  ].join('\n')
}
