import { clauseTitle } from '../../../clauses/clause-title'
import { formatClauseRef } from '../../../clauses/format-clause-ref'
import type { ReportOptions } from '../report-options'
import { editionOf } from './edition-of'

/** Prints references with the title that their edition gives the clause: `ISO 9001:2015, 7.1.3 Infrastructure`; short without the edition. */
export const clausePrinter =
  (
    { language, catalogues = [] }: Pick<ReportOptions, 'language' | 'catalogues'>,
    style: 'long' | 'short',
  ): ((reference: string) => string) =>
  (reference) => {
    const place = formatClauseRef(reference, { language, style })
    const catalogue = catalogues.find(({ edition }) => edition === editionOf(reference))
    const title = catalogue && clauseTitle(catalogue, reference, language)
    return title === undefined ? place : `${place} ${title}`
  }
