import type { KeyValue } from '../block'
import { valuesOf } from '../values-of'
import type { Scope } from './scope'
import { writeText } from './write-text'

/** Labels and values as a description list; a label with several values has several descriptions. */
export const writeKeyValues = (items: readonly KeyValue[], { language }: Scope): string => {
  if (items.length === 0) return ''
  const groups = items.map((item) => {
    const values = valuesOf(item).map((value) => `<dd>${writeText(value, language)}</dd>`)
    return `<div><dt>${writeText(item.label, language)}</dt>${values.join('') || '<dd></dd>'}</div>\n`
  })
  return `<dl class="key-values">\n${groups.join('')}</dl>\n`
}
