import type { AnyIssue } from './issue'

/**
 * Judges one reference against the standards it knows and returns its issues with paths relative to the reference.
 * The clauses room makes one from catalogues; core only carries it, so that no aggregate depends on loaded data.
 */
export type CitationCheck = (reference: string) => readonly AnyIssue[]
