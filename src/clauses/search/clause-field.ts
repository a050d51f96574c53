/** Where in what is known of a clause a word stands. */
export type ClauseField = 'title' | 'keyword' | 'paraphrase' | 'evidence'
