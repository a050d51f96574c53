import type { ReportWords } from '../texts/report-words'
import { paperStyle } from './paper-style'
import { screenStyle } from './screen-style'

const quote = (text: string): string => `"${text}"`

/** The whole style sheet; only the words beside the page number depend on the language, nothing on the document. */
export const styleSheet = ({ page: [before, between, after] }: ReportWords): string =>
  `${screenStyle}${paperStyle}@page { @bottom-right { content: ${quote(before)} counter(page) ${quote(between)} counter(pages) ${quote(after)}; } }\n`
