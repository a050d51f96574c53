const lettersOf = (word: string): number => {
  let letters = 0
  for (let position = 0; position < word.length; position += 1) letters |= 1 << (word.charCodeAt(position) % 32)
  return letters
}

const countBits = (bits: number): number => {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** Whether two words may lie within a number of slips, judged by their letters alone: quick, and never wrong when it says no. */
export const mayBeWithin = (one: string, other: string, slips: number): boolean =>
  Math.abs(one.length - other.length) <= slips && countBits(lettersOf(one) ^ lettersOf(other)) <= 2 * slips
