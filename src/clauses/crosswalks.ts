import from2000 from '../../clauses/crosswalks/iso9001-2000--iso9001-2008.json' with { type: 'json' }
import from2008 from '../../clauses/crosswalks/iso9001-2008--iso9001-2015.json' with { type: 'json' }
import from2015 from '../../clauses/crosswalks/iso9001-2015--iso9001-2026.json' with { type: 'json' }
import type { CrosswalkTable } from './crosswalk-table'

/** The three tables between the four editions of ISO 9001, oldest first; `crosswalk` composes them in both directions. */
// JSON imports widen their strings; the schema test holds the files to the type.
export const iso9001Crosswalks = [from2000, from2008, from2015] as readonly CrosswalkTable[]
