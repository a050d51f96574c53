import type { Language } from '../core/texts'
import type { Block, KeyValue } from './block'
import type { Text } from './text'

/**
 * A report as data, before any format: what builders make and renderers write. All leaves are plain text.
 *
 * @example
 * const document: ReportDocument = {
 *   kind: 'report',
 *   language: 'en',
 *   title: 'Audit report',
 *   identification: [{ label: 'Number', value: 'IA-2026-04' }],
 *   blocks: [{ kind: 'section', title: 'Conclusion', blocks: [{ kind: 'paragraph', text: 'The process conforms.' }] }],
 * }
 */
export interface ReportDocument {
  readonly kind: 'report'
  /** The language of the labels and of every leaf that names no other. */
  readonly language: Language
  readonly title: Text
  readonly subtitle?: Text
  /** What tells this report from any other: number, revision, date, site. */
  readonly identification?: readonly KeyValue[]
  /** True when the sections are to be listed after the title. */
  readonly contents?: boolean
  readonly blocks: readonly Block[]
}
