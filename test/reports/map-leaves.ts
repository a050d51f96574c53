import type { ReportDocument } from '../../src/reports'

const notLeaves = new Set(['kind', 'language', 'tone', 'align', 'ordered', 'contents'])

const mapValue = (value: unknown, change: (leaf: string) => string): unknown => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapValue(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, notLeaves.has(key) ? item : mapValue(item, change)]))
}

/** The same document with every leaf changed; shape, languages and tones stay. */
export const mapLeaves = (document: ReportDocument, change: (leaf: string) => string): ReportDocument =>
  // Cast: only the text of leaves differs, which the walk over unknown values cannot say.
  mapValue(document, change) as ReportDocument
