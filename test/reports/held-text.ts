const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code <= 0x9f)
const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff
const isNoncharacter = (code: number): boolean => (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe

/** What a reader must find for a leaf, written a second time, character by character, to check the first. */
export const heldText = (typed: string): string => {
  let held = ''
  let previous = ''
  for (const character of typed) {
    const code = character.codePointAt(0) ?? 0
    if (character === '\n' && previous === '\r') held += ''
    else if (['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'].includes(character)) held += '\n'
    else if (character === '\t') held += character
    else held += isControl(code) || isHalf(code) || isNoncharacter(code) ? '\uFFFD' : character
    previous = character
  }
  return held
}
