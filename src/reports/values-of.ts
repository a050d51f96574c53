import type { KeyValue } from './block'
import type { Text } from './text'

const isList = (value: KeyValue['value']): value is readonly Text[] => Array.isArray(value)

/** The values of an entry as a list, also when it has only one. */
export const valuesOf = ({ value }: KeyValue): readonly Text[] => (isList(value) ? value : [value])
