import data from '../../../../clauses/iso9001-2015/notes.json' with { type: 'json' }
import type { ClauseNotes } from '../../clause-notes'

/** Remarks on the clauses of ISO 9001:2015: for `withNotes`. */
export const iso9001_2015_notes: ClauseNotes = data
