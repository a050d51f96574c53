import data from '../../../clauses/iso9001-2026/clauses.json' with { type: 'json' }
import type { Catalogue } from '../catalogue'

/** The outline of ISO 9001:2026; what is known of it is reported, see the confidence of each node. */
// JSON imports widen their strings; the schema test holds the file to the type.
export const iso9001_2026 = data as Catalogue
