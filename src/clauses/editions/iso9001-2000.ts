import data from '../../../clauses/iso9001-2000/clauses.json' with { type: 'json' }
import type { Catalogue } from '../catalogue'

/** The outline of ISO 9001:2000 (GB/T 19001-2000). */
// JSON imports widen their strings; the schema test holds the file to the type.
export const iso9001_2000 = data as Catalogue
