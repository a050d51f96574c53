import { fold } from '../../internal/fold'
import { stemWord } from './stem-word'

/** A word or a pair of Chinese characters in a text; `start` and `end` are positions in the text as it was given. */
export interface Token {
  /** As written, folded to small letters. */
  readonly surface: string
  /** What words of one family share; of Chinese the surface itself. */
  readonly term: string
  readonly start: number
  readonly end: number
  readonly chinese: boolean
}

const runs = /[\u4e00-\u9fff]+|[a-z0-9]+(?:['’][a-z]+)*/g
const accented = /[\u00c0-\u024f]/g

// One character for one, so that positions stay those of the text.
const plain = (text: string): string => {
  const lower = fold(text.replace(accented, (letter) => letter.normalize('NFD').charAt(0))).replace(/[A-Z]/g, (letter) =>
    letter.toLowerCase(),
  )
  return lower
}

/**
 * Cuts a text into words and, where it is Chinese, into overlapping pairs of characters: Chinese is written without blanks, and pairs
 * find what word lists miss. A character that stands alone is a token of its own. Linear in the text.
 */
export const tokenize = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  for (const match of plain(text).matchAll(runs)) {
    const [run] = match
    const start = match.index
    if (run.charCodeAt(0) < 0x4e00) {
      tokens.push({ surface: run, term: stemWord(run), start, end: start + run.length, chinese: false })
      continue
    }
    const pairs = Math.max(1, run.length - 1)
    for (let position = 0; position < pairs; position += 1) {
      const surface = run.slice(position, position + 2)
      tokens.push({ surface, term: surface, start: start + position, end: start + position + surface.length, chinese: true })
    }
  }
  return tokens
}
