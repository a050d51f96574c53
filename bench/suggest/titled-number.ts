import { type Catalogue, findClause, parentOf } from 'clausebook/clauses'

/** The clause under whose title a clause stands: suggestions and citations are compared by it, so that 10.2 and 10.2.1 are one. */
export const titledNumber = (catalogue: Catalogue, number: string): string => {
  const parent = findClause(catalogue, number)?.titles ? undefined : parentOf(catalogue, number)
  return parent ? titledNumber(catalogue, parent.number) : number
}
