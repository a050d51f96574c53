import { parseCanonical } from '../../../clauses/parse-canonical'
import type { Reference } from '../../../core/ids'

/** Rolls a reference up to its clause, `iso9001:2015/8.5.1/f` to `iso9001:2015/8.5.1`; what is not in canonical form stays as it is. */
export const clauseOf = (reference: Reference): Reference => {
  const parsed = parseCanonical(reference)
  // The edition is what stood before the slash, so that the form is kept.
  return parsed ? (`${parsed.edition}/${parsed.number}` as Reference) : reference
}
