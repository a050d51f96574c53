import type { ClauseIssue } from '../clauses/issues'
import type { CitationCheck } from '../core/citation-check'
import type { Criterion } from './criterion'

/** What the standards in use say to the clauses cited; nothing when no standards are at hand. Paths lead to the reference. */
export const citationIssues = (criteria: readonly Criterion[], citations: CitationCheck | undefined): readonly ClauseIssue[] =>
  criteria.flatMap((criterion, position) => {
    if (criterion.kind !== 'clause' || !citations) return []
    // A check of one's own raises the codes of the clauses room too: it has no texts for any others.
    const issues = citations(criterion.reference) as readonly ClauseIssue[]
    return issues.map((issue) => ({ ...issue, path: ['criteria', position, 'reference', ...issue.path] }))
  })
