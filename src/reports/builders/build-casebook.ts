import type { ReportDocument } from '../document'
import { casebookWords } from '../labels/casebook'
import type { CasebookInput } from './casebook-input'
import { casebookCase } from './internal/casebook-case'
import { casebookFrequency } from './internal/casebook-frequency'
import { casebookMatrix } from './internal/casebook-matrix'
import { casebookOverview } from './internal/casebook-overview'
import { createWriter } from './internal/writer'
import type { ReportOptions } from './report-options'

/**
 * Builds a casebook: counts, every case with its facts and its citations as made and as carried over, how often clauses are cited, and clauses
 * against departments. A citation as it was made is never replaced by what it is read as.
 *
 * @param input - the title and the cases
 * @param options - language, time zone, `now`, the catalogues that give clauses their titles, and the edition of the matrix
 * @returns the casebook as data, for `renderHtml` or `renderMarkdown`; the same input gives the same document
 * @throws {ClausebookError} when `now` is no instant or `timeZone` no zone
 * @example
 * const casebook = buildCasebook({ title: 'Hotel casebook', entries }, { language: 'en', timeZone: 'Asia/Shanghai', now: '2026-11-24T09:00:00Z' })
 * renderHtml(casebook) // '<!doctype html>…'
 */
export const buildCasebook = ({ title, entries }: CasebookInput, options: ReportOptions): ReportDocument => {
  const writer = createWriter(options)
  const words = casebookWords[options.language]
  return {
    kind: 'report',
    language: options.language,
    title: writer.say(title),
    identification: [
      { label: words.overview.cases, value: writer.count(entries.length) },
      { label: writer.words.asOf, value: writer.time(options.now) },
    ],
    contents: true,
    blocks: [
      casebookOverview(entries, words, writer),
      casebookFrequency(entries, words, writer),
      casebookMatrix(entries, words, writer),
      { kind: 'section', title: words.cases.title, blocks: entries.map((entry) => casebookCase(entry, words, writer)) },
    ],
  }
}
