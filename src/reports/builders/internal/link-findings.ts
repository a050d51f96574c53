import type { Reference } from '../../../core/ids'
import type { Finding } from '../../../findings/finding'
import { type Grade, grades } from '../../../findings/grade'
import type { NonconformityCase } from '../../../nonconformities/model/nonconformity-case'
import type { AuditReportInput } from '../audit-report-input'
import { caseNumber } from './case-number'

/** A finding of an audit with its number, what it led to and the grade it counts under. */
export interface LinkedFinding {
  readonly number: string
  readonly finding: Finding
  /** Its cases; one that the report was not given is numbered by its id. */
  readonly cases: readonly { readonly id: string; readonly number: string }[]
  /** As decided in its case, the severest of several; else as given with the finding. */
  readonly grade: Grade | 'ungraded'
  /** The clauses and items it cites. */
  readonly references: readonly Reference[]
}

const gradeOf = (finding: Finding, cases: readonly NonconformityCase[]): Grade | 'ungraded' => {
  const decided = cases.flatMap(({ grading }) => grading?.decided ?? [])
  return grades.find((grade) => decided.some((one) => one === grade)) ?? finding.grade ?? 'ungraded'
}

const byFinding = (cases: readonly NonconformityCase[]): ReadonlyMap<string, readonly NonconformityCase[]> => {
  const found = new Map<string, NonconformityCase[]>()
  for (const one of cases) {
    const id = one.report?.finding.id
    if (id === undefined) continue
    const known = found.get(id)
    if (known) known.push(one)
    else found.set(id, [one])
  }
  return found
}

/** Ties the findings of an audit to their cases: as said, else by the finding that each case reports. */
export const linkFindings = ({ findings, cases }: Pick<AuditReportInput, 'findings' | 'cases'>): readonly LinkedFinding[] => {
  const known = new Map<string, NonconformityCase>(cases.map((one) => [one.id, one]))
  const reported = byFinding(cases)
  return findings.map(({ finding, number, cases: said }, index) => {
    const ids = said ?? (reported.get(finding.id) ?? []).map(({ id }) => id)
    const linked = ids.flatMap((id) => known.get(id) ?? [])
    return {
      number: number ?? String(index + 1),
      finding,
      cases: ids.map((id) => {
        const one = known.get(id)
        return { id, number: one ? caseNumber(one) : id }
      }),
      grade: gradeOf(finding, linked),
      references: finding.criteria.flatMap((criterion) => (criterion.kind === 'clause' ? [criterion.reference] : [])),
    }
  })
}
