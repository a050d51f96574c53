import type { Note } from '../block'
import type { Scope } from './scope'
import { writeText } from './write-text'

/** A note beside a rule, under the name of its tone. */
export const writeNote = ({ tone, text }: Note, { language, words }: Scope): string =>
  `<div class="note ${tone}" role="note">\n<p class="tone">${words.tones[tone]}</p>\n<p>${writeText(text, language)}</p>\n</div>\n`
