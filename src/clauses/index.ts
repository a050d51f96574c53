export type { Catalogue, ClauseNode, LocalText, NodeConfidence, Obligation } from './catalogue'
export { checkCitation } from './check-citation'
export { childrenOf } from './children-of'
export { citationCheck } from './citation-check'
export { type ClauseCatalogue, type ClauseRef, clauseRef } from './clause-ref'
export { clauseTitle } from './clause-title'
export { composeRelations } from './compose-relations'
export type { Confidence } from './confidence'
export { crosswalk } from './crosswalk'
export { crosswalkDecisionLabels } from './crosswalk-decision-labels'
export type { CrosswalkDecision, CrosswalkOutcome, CrosswalkTarget } from './crosswalk-outcome'
export type { CrosswalkRow, CrosswalkTable } from './crosswalk-table'
export { editionName } from './edition-name'
export { editionNames, type Iso9001Edition } from './edition-names'
export { findClause } from './find-clause'
export { type ClauseRefFormat, formatClauseRef } from './format-clause-ref'
export { invertRelation } from './invert-relation'
export { isAuditable } from './is-auditable'
export { isHeading } from './is-heading'
export type { ClauseIssue, ClauseIssues, OutlineProblem } from './issues'
export { migrateFindings } from './migrate-findings'
export type {
  CarriedCitation,
  CitedCriterion,
  CitingRecord,
  Migration,
  MigrationOptions,
  MigrationRecord,
  OpenCitation,
  Settlement,
} from './migration'
export { parentOf } from './parent-of'
export { parseCanonical } from './parse-canonical'
export { type ParseOptions, parseClauseRef } from './parse-clause-ref'
export { type FoundReference, parseClauseRefs } from './parse-clause-refs'
export type { ParsedReference } from './parsed-reference'
export type { Relation } from './relation'
export { revertMigration } from './revert-migration'
export type { CaseFacts } from './search/case-facts'
export type { ClauseField } from './search/clause-field'
export type { ClauseText, ClauseTexts } from './search/clause-texts'
export type { Highlight } from './search/highlight'
export { type ClauseMatch, type SearchOptions, searchClauses } from './search/search-clauses'
export { type ClauseSuggestion, type SuggestionWord, type SuggestOptions, suggestClauses } from './search/suggest-clauses'
export { type SuggestionWeights, suggestionWeights } from './search/suggestion-weights'
export { weakestConfidence } from './weakest-confidence'
