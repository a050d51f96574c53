import type { ClauseEvidence } from './clause-evidence'
import type { ClauseText, ClauseTexts } from './clause-texts'

/**
 * Joins texts with typical evidence, which is kept apart so that whoever only searches does not load it. Search and suggestion then read
 * the evidence too.
 *
 * @param texts - of an edition in one language
 * @param evidence - of the same edition and language; a clause without texts is left out. Hint: keep what comes back, because the search
 * index hangs on it.
 * @returns new texts; a clause that has evidence already gets the one given
 * @throws TypeError when the evidence is of another edition or language than the texts
 * @example
 * withEvidence(iso9001_2015_en, iso9001_2015_en_evidence).clauses['4.3']?.evidence // ['scope statement', ...]
 */
export const withEvidence = (texts: ClauseTexts, evidence: ClauseEvidence): ClauseTexts => {
  if (evidence.edition !== texts.edition || evidence.language !== texts.language) {
    const [given, wanted] = [evidence, texts].map(({ edition, language }) => `${edition} in ${language}`)
    throw new TypeError(`clausebook: the evidence is of ${given}, the texts are of ${wanted}`)
  }
  const joined = Object.entries(texts.clauses).map(([number, text]): readonly [string, ClauseText] => {
    const known = Object.hasOwn(evidence.clauses, number) ? evidence.clauses[number] : undefined
    return [number, known ? Object.freeze({ ...text, evidence: known }) : text]
  })
  return Object.freeze({ ...texts, clauses: Object.freeze(Object.fromEntries(joined)) })
}
