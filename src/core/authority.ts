/**
 * What stands behind a rule, a default or a deadline. It is shown with every issue, so that nobody takes a
 * library default for a requirement of a standard.
 */
export type Authority = 'requirement' | 'guidance' | 'scheme' | 'practice' | 'source-document' | 'library-default'

/** What an unmet condition waits for: a record to be made, a decision to be taken, time or somebody else, or nothing that could still come. */
export type Lack = 'record' | 'decision' | 'waiting' | 'input'

/** Where an issue comes from; one entry for every code of a room. */
export interface Provenance {
  readonly authority: Authority
  readonly lack: Lack
  /** The document behind it where no clause of an edition is: "ISO 19011:2018 6.5.1", "S15". */
  readonly source?: string
}

/** The provenance of every issue code of a map. */
export type Provenances<Map> = { readonly [Code in keyof Map & string]: Provenance }
