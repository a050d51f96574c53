import type { KeyValue } from '../../block'
import type { Text } from '../../text'
import type { Writer } from './writer'

/** An entry of a form: its value, or the word for a blank field; no field is left out because it is empty. */
export const entry = (writer: Writer, label: string, value?: Text | readonly Text[]): KeyValue => ({
  label,
  value: value === undefined || (typeof value === 'object' && 'length' in value && value.length === 0) ? writer.words.notRecorded : value,
})

/** The same for a text of the records, or several. */
export const textEntry = (writer: Writer, label: string, value: string | readonly string[] | undefined): KeyValue =>
  entry(writer, label, value === undefined ? undefined : typeof value === 'string' ? writer.say(value) : value.map(writer.say))
