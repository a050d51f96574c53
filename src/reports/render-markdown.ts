import type { ReportDocument } from './document'
import { escapeLines } from './markdown/escape-lines'
import type { MarkdownOutput } from './markdown/markdown-output'
import { append, appendContents, writeBlocks } from './markdown/write-blocks'
import { writeHeading } from './markdown/write-heading'
import { writeKeyValues } from './markdown/write-key-values'
import { reportWords } from './texts'

/**
 * Writes a report as GitHub Flavored Markdown (GFM 0.29). No leaf becomes markup, link or HTML, whatever was typed into it.
 *
 * Hint: what sites add beyond GFM (issue numbers, emoji short codes) is outside its reach. Languages of leaves are not marked.
 * A line end inside a heading or a table cell is kept in the text, but shown as a space, because Markdown has no break there.
 *
 * @param document - the report; its tables have as many cells in each row as columns
 * @returns the file's text, ending with a line end; the same document gives the same bytes
 * @throws {RangeError} when a row of a table has more or fewer cells than there are columns
 * @example
 * renderMarkdown({ kind: 'report', language: 'en', title: 'Audit report', blocks: [{ kind: 'paragraph', text: '3 * 4' }] })
 * // '# Audit report\n\n3 \\* 4\n'
 */
export const renderMarkdown = (document: ReportDocument): string => {
  const words = reportWords[document.language]
  const output: MarkdownOutput = { chunks: [], lastList: undefined }
  append([writeHeading(1, '', document.title)], output)
  if (document.subtitle !== undefined) append([escapeLines(document.subtitle, '')], output)
  append([writeKeyValues(document.identification ?? [], words)], output)
  if (document.contents) appendContents(document.blocks, words, output)
  writeBlocks(document.blocks, '', 2, words, output)
  return `${output.chunks.join('\n\n')}\n`
}
