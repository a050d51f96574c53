import { patterns } from './patterns'

/** What is left of a folded text without the words that merely announce a reference; empty when nothing of meaning is left. */
export const stripNoise = (text: string): string => {
  const rest = text.replace(patterns.noise, ' ')
  return patterns.letterOrDigit.test(rest) ? rest : ''
}
