import type { KeyValue } from '../block'
import type { ReportWords } from '../texts/report-words'
import { valuesOf } from '../values-of'
import { escapeInline } from './escape-inline'
import { writeRow } from './write-row'

const writeItem = (item: KeyValue): readonly string[] => {
  const [first = '', ...others] = valuesOf(item)
  return [writeRow([escapeInline(item.label), escapeInline(first)]), ...others.map((value) => writeRow(['', escapeInline(value)]))]
}

/** Labels and values as a table of two columns; each further value of a label has a row of its own. */
export const writeKeyValues = (items: readonly KeyValue[], words: ReportWords): string =>
  items.length === 0 ? '' : [writeRow([words.item, words.content]), writeRow([':--', ':--']), ...items.flatMap(writeItem)].join('\n')
