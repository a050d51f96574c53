import type { Highlight } from 'clausebook/clauses'

const bold = (text: string): string => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : `[${text}]`)

/** A text with the parts that were found in bold, or in brackets where the output is no terminal. */
export const marked = ({ text, ranges }: Pick<Highlight, 'text' | 'ranges'>): string => {
  let shown = ''
  let position = 0
  for (const [start, end] of ranges) {
    shown += text.slice(position, start) + bold(text.slice(start, end))
    position = end
  }
  return shown + text.slice(position)
}
