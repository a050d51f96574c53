import type { SignatureLine } from '../block'
import type { Scope } from './scope'
import { writeText } from './write-text'

/** Signature lines: who signs as what, with room for name, signature and date. */
export const writeSignatures = (lines: readonly SignatureLine[], { language, words }: Scope): string => {
  if (lines.length === 0) return ''
  const items = lines.map(({ role, name }) => {
    const fields = [
      `<div><dt>${words.name}</dt><dd>${name === undefined ? '' : writeText(name, language)}</dd></div>`,
      `<div><dt>${words.signature}</dt><dd></dd></div>`,
      `<div><dt>${words.date}</dt><dd></dd></div>`,
    ]
    return `<li>\n<p class="role">${writeText(role, language)}</p>\n<dl>${fields.join('')}</dl>\n</li>\n`
  })
  return `<ul class="signatures">\n${items.join('')}</ul>\n`
}
