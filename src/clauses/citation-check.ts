import type { CitationCheck } from '../core/citation-check'
import type { Catalogue } from './catalogue'
import { checkCitation } from './check-citation'

/**
 * Makes the check that a context carries, so that cases and findings judge citations by the editions in use.
 *
 * @param catalogues - the editions in use
 * @returns a check for `createContext({ citations })`
 * @example
 * createContext({ now, timeZone, actor, citations: citationCheck([iso9001_2015, iso9001_2026]) })
 */
export const citationCheck =
  (catalogues: readonly Catalogue[]): CitationCheck =>
  (reference) =>
    checkCitation(reference, catalogues)
