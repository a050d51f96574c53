import type { Candidate } from './find-candidates'
import type { Scan } from './scan'
import { stripNoise } from './strip-noise'

const shown = 60

/** The parts of a text that belong neither to the reference nor to the name of its standard; empty when there are none. */
export const ignoredText = (text: string, { folded, designations }: Scan, candidate: Candidate): string => {
  const spans = [...designations, candidate].sort((one, other) => one.start - other.start)
  const parts: string[] = []
  let from = 0
  for (const { start, end } of [...spans, { start: text.length, end: text.length }]) {
    if (stripNoise(folded.slice(from, start)) !== '') parts.push(text.slice(from, start).trim())
    from = Math.max(from, end)
  }
  const ignored = parts.join(' … ')
  return ignored.length > shown ? `${ignored.slice(0, shown)}…` : ignored
}
