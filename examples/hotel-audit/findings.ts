import type { Criterion, Finding } from 'clausebook'
import type { CasebookCase } from './casebook.ts'
import type { CarriedCitation } from './citations.ts'
import type { Say } from './say.ts'

const criteriaOf = (citations: readonly CarriedCitation[]): readonly Criterion[] =>
  citations.flatMap(({ asCited, carried }) =>
    carried.map((reference) => ({ kind: 'clause' as const, reference, asCited: `ISO 9001:2000 ${asCited}` })),
  )

/** The finding that an auditor writes from a case. */
export const findingOf = (entry: CasebookCase, citations: readonly CarriedCitation[], detected: string, say: Say): Finding => ({
  id: `fnd_${entry.number}`,
  title: say(entry.title),
  statement: say(entry.statement),
  criteria: criteriaOf(citations),
  evidence: entry.evidence.map(({ kind, description, role, place, identification, sample }) => ({
    kind,
    description: say(description),
    ...(role && { role: say(role) }),
    ...(place && { place: say(place) }),
    ...(identification && { identification }),
    ...(sample && { sample }),
  })),
  source: entry.source,
  department: say(entry.department),
  process: say(entry.process),
  detected,
})
