import type { ReportDocument } from './document'
import { escapeHtml } from './html/escape-html'
import type { Scope } from './html/scope'
import { styleSheet } from './html/style-sheet'
import { writeBlocks } from './html/write-blocks'
import { writeContents } from './html/write-contents'
import { writeKeyValues } from './html/write-key-values'
import { writeText } from './html/write-text'
import { plainText } from './plain-text'
import { reportWords } from './texts'

const writeHeader = ({ title, subtitle, identification }: ReportDocument, scope: Scope): string =>
  [
    `<header>\n<h1>${writeText(title, scope.language)}</h1>\n`,
    subtitle === undefined ? '' : `<p class="subtitle">${writeText(subtitle, scope.language)}</p>\n`,
    writeKeyValues(identification ?? [], scope),
    '</header>\n',
  ].join('')

/**
 * Writes a report as one self-contained HTML file for screen and paper: no script, nothing loaded from elsewhere, light and dark,
 * A4 with page numbers. No leaf becomes markup, whatever was typed into it.
 *
 * Hint: line ends of every kind become U+000A; characters that HTML cannot hold become U+FFFD.
 *
 * @param document - the report; its tables have as many cells in each row as columns
 * @returns the file's text, to be stored as UTF-8; the same document gives the same bytes
 * @throws {RangeError} when a row of a table has more or fewer cells than there are columns
 * @example
 * renderHtml({ kind: 'report', language: 'en', title: 'Audit report', blocks: [] }) // '<!doctype html>\n<html lang="en">…'
 */
export const renderHtml = (document: ReportDocument): string => {
  const scope: Scope = { language: document.language, words: reportWords[document.language] }
  return [
    `<!doctype html>\n<html lang="${document.language}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n',
    `<title>${escapeHtml(plainText(document.title))}</title>\n<style>\n${styleSheet(scope.words)}</style>\n</head>\n<body>\n`,
    writeHeader(document, scope),
    document.contents ? writeContents(document.blocks, scope) : '',
    `<main>\n${writeBlocks(document.blocks, '', scope)}</main>\n</body>\n</html>\n`,
  ].join('')
}
