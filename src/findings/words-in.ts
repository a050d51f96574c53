// Opening marks end the search for a closing one, or a text of nothing but opening marks would be searched to its end from each.
const quotations = /"[^"]*"|“[^“”]*”|‘[^‘’]*’|「[^「」]*」|『[^『』]*』|《[^《》]*》/g
const isLatin = /^[a-z]/i

/** The listed words that a text uses, outside quotations; Latin words are matched whole and in any case. */
export const wordsIn = (text: string, words: readonly string[]): readonly string[] => {
  const own = text.replace(quotations, ' ')
  const folded = ` ${own.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return words.filter((word) => (isLatin.test(word) ? folded.includes(` ${word} `) : own.includes(word)))
}
