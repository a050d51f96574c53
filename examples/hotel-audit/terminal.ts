/** One heading and its lines, for a terminal. */
export const section = (title: string, lines: readonly string[]): string => [``, title, ...lines.map((line) => `  ${line}`)].join('\n')

/** A long text as lines of at most `width` columns. */
export const wrap = (text: string, width = 96): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** 1 case, 2 cases. */
export const counted = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`
