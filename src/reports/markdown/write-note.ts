import type { Note } from '../block'
import type { ReportWords } from '../texts/report-words'
import { escapeLines } from './escape-lines'
import { strong } from './strong'

/** A note as a block quote that begins with the name of its tone, readable also where coloured alerts are unknown. */
export const writeNote = ({ tone, text }: Note, words: ReportWords): string =>
  `> ${strong(words.tones[tone])}${words.colon}${escapeLines(text, '> ')}`
