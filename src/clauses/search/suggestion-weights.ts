/** How much each sign counts in a suggestion. */
export interface SuggestionWeights {
  /** A word of the title, of a keyword, of the paraphrase, of the typical evidence. */
  readonly title: number
  readonly keyword: number
  readonly paraphrase: number
  readonly evidence: number
  /** How much the rest of a phrase must be found too: 0 lets each of its words count alone, 1 in proportion, 2 asks for nearly all. */
  readonly wholeness: number
  /** What a word of the same meaning counts, beside 1 for the word itself. */
  readonly related: number
  /** What a word adds by standing in a second place of the same clause; the third counts by the square, and so on. */
  readonly again: number
  /** How much saying a word again counts: 0 not at all, 1 each time. */
  readonly repetition: number
  /** Below 1 many words count more than one loud word. */
  readonly evenness: number
  /** How far clauses of which much is known give way: 0 not at all, 1 in full proportion. */
  readonly brevity: number
}

/** Chosen by leaving out one case of the example after the other: whichever was left out, the others led to these. */
export const suggestionWeights: SuggestionWeights = {
  title: 1,
  keyword: 1,
  paraphrase: 0.5,
  evidence: 0.5,
  wholeness: 0.5,
  related: 0.8,
  again: 0.4,
  repetition: 0.5,
  evenness: 0.8,
  brevity: 0,
}
