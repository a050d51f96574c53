import data from '../../../clauses/lineage/lineage.json' with { type: 'json' }
import type { StandardEdition } from './standard-edition'

/** The editions that the library knows of ISO 9000, 9001, 9004, 19011 and 13485 and of their Chinese adoptions; oldest first under each name. */
// JSON imports widen their strings; the schema test holds the file to the type.
export const standards = data.standards as readonly StandardEdition[]
