import type { SignatureLine } from '../block'
import type { ReportWords } from '../texts/report-words'
import { escapeInline } from './escape-inline'
import { writeRow } from './write-row'

// No-break spaces keep the columns wide enough for a pen; a parser would trim plain ones.
const blank = '\u00A0'.repeat(24)

/** Signature lines as a table with blank cells. */
export const writeSignatures = (lines: readonly SignatureLine[], words: ReportWords): string =>
  lines.length === 0
    ? ''
    : [
        writeRow([words.role, words.name, words.signature, words.date]),
        writeRow([':--', ':--', ':--', ':--']),
        ...lines.map(({ role, name }) => writeRow([escapeInline(role), name === undefined ? blank : escapeInline(name), blank, blank])),
      ].join('\n')
