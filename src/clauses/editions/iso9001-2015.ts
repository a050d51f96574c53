import data from '../../../clauses/iso9001-2015/clauses.json' with { type: 'json' }
import type { Catalogue } from '../catalogue'

/** The outline of ISO 9001:2015 with Amendment 1:2024 (GB/T 19001-2016). */
// JSON imports widen their strings; the schema test holds the file to the type.
export const iso9001_2015 = data as Catalogue
