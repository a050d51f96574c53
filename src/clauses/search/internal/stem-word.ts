type Suffix = readonly [ending: RegExp, replacement: string, shortest: number]

const plurals: readonly Suffix[] = [
  [/['’]s?$/, '', 2],
  [/ies$/, 'y', 2],
  [/(ss|x|ch|sh|z)es$/, '$1', 2],
  [/([^suix])s$/, '$1', 2],
]
const endings: readonly Suffix[] = [
  [/ification$/, 'if', 2],
  [/(?:at(?:ion|ing|ed|e|or)|ably)$/, '', 5],
  [/([st])ion$/, '$1', 3],
  [/(?:liness|iness|ness|ily)$/, '', 4],
  [/ments?$/, '', 5],
  [/ing$/, '', 3],
  [/ed$/, '', 3],
  [/ly$/, '', 4],
]
const vowel = /[aeiouy]/

const strip = (word: string, suffixes: readonly Suffix[]): string => {
  for (const [ending, replacement, shortest] of suffixes) {
    const stem = word.replace(ending, replacement)
    if (stem !== word) return stem.length >= shortest && vowel.test(stem) ? stem : word
  }
  return word
}

/**
 * Brings the forms of an English word to one stem: plurals, -ed, -ing, -ation, -ment. Lighter than Porter's: `manager` stays apart
 * from `management`, because the first tells a story and the second names a duty.
 */
export const stemWord = (word: string): string => {
  if (word.length < 4) return word
  const ended = strip(strip(word, plurals), endings)
  const single = ended.replace(/([bdgkmnprt])\1$/, '$1')
  return single.length > 3 ? single.replace(/[ey]$/, '').replace(/i$/, '') : single
}
