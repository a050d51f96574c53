import type { ClauseTexts } from '../clause-texts'

/**
 * Reads texts as the modules of the editions hold them, because so they weigh least in a bundle: a line for each clause with its number
 * and paraphrase, and in the same order a line with its keywords.
 */
export const unpackTexts = (edition: string, language: ClauseTexts['language'], paraphrases: string, keywords: string): ClauseTexts => {
  const words = keywords.split('\n')
  const clauses = paraphrases.split('\n').map((line, position) => {
    const end = line.indexOf(' ')
    return [line.slice(0, end), { paraphrase: line.slice(end + 1), keywords: words[position]?.split(';') ?? [] }] as const
  })
  return { edition, language, clauses: Object.fromEntries(clauses) }
}
