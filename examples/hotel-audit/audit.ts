import { checkFinding, type Finding, type FindingCheckIssue } from 'clausebook'
import type { CasebookCase } from './casebook.ts'
import { casebook } from './casebook.ts'
import { button } from './casework/button.ts'
import { hotWater } from './casework/hot-water.ts'
import { hydrant } from './casework/hydrant.ts'
import { suppliers } from './casework/suppliers.ts'
import { stageFor } from './cast.ts'
import { type CarriedCitation, carryOver } from './citations.ts'
import { findingOf } from './findings.ts'
import { begin, type Journey, type Step, travel } from './journey.ts'
import type { Say } from './say.ts'

/** One case of the casebook after the audit. */
export interface AuditedCase {
  readonly entry: CasebookCase
  readonly citations: readonly CarriedCitation[]
  readonly finding: Finding
  /** What the check of the finding says; an error means that no case is opened. */
  readonly issues: readonly FindingCheckIssue[]
  readonly journey?: Journey
}

/** The day of the closing meeting, on which findings are issued. */
export const auditDay = '2026-09-02'

/** The cases that are worked to closure. */
const worked: ReadonlyMap<number, (say: Say) => readonly Step[]> = new Map([
  [5, button],
  [15, hydrant],
  [21, hotWater],
  [31, suppliers],
])

const owners: ReadonlyMap<number, string> = new Map([
  [5, 'laundry-supervisor'],
  [15, 'engineering-manager'],
  [21, 'front-office-manager'],
  [31, 'purchasing-manager'],
])

/** Issues the finding as a case and has it accepted by quality management. */
const opening = (entry: CasebookCase, finding: Finding): readonly Step[] => [
  {
    on: auditDay,
    by: 'auditor',
    command: () => ({
      type: 'report',
      data: {
        finding,
        caseNumber: `NC-2026-${String(entry.number).padStart(2, '0')}`,
        issuer: 'lead-auditor',
        detected: finding.detected ?? auditDay,
      },
    }),
  },
  {
    on: auditDay,
    by: 'quality',
    command: () => ({
      type: 'accept',
      data: { owner: owners.get(entry.number) ?? 'department-head', grading: { decided: entry.number === 13 ? 'major' : 'minor' } },
    }),
  },
]

/** Walks the whole casebook through the audit in one language. */
export const runAudit = (say: Say): readonly AuditedCase[] => {
  const contextOn = stageFor()
  return casebook.map((entry) => {
    const citations = carryOver(entry)
    const finding = findingOf(entry, citations, '2026-09-01', say)
    const { now, timeZone, citations: check } = contextOn(auditDay, 'auditor')
    const result = checkFinding(finding, { now, timeZone, ...(check && { citations: check }) })
    const audited = { entry, citations, finding, issues: result.issues }
    if (!result.ok) return audited
    const steps = [...opening(entry, finding), ...(worked.get(entry.number)?.(say) ?? [])]
    return { ...audited, journey: travel(begin(entry.number), steps, contextOn) }
  })
}
