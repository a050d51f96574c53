const plain: Readonly<Record<string, string>> = {
  '　': ' ',
  '\u00a0': ' ',
  '\u00ad': ' ',
  '\u200b': ' ',
  '\u200c': ' ',
  '\u200d': ' ',
  '\u2060': ' ',
  '\ufeff': ' ',
  '·': '.',
  '․': '.',
  '【': '(',
  '】': ')',
  '〔': '(',
  '〕': ')',
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '‘': '"',
  '’': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '《': '"',
  '》': '"',
  '〈': '"',
  '〉': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '∕': '/',
}
const unusual = /[^\u0020-\u007e\u4e00-\u9fff]/g

/**
 * Brings full-width letters, digits and punctuation, dashes, quotes and blanks to one form.
 * Every character becomes exactly one, so that positions in the result are positions in the text.
 */
export const fold = (text: string): string =>
  text.replace(unusual, (character) => {
    const code = character.charCodeAt(0)
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
    return plain[character] ?? (code <= 0x20 ? ' ' : character)
  })
