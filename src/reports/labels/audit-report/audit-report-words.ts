import type { AuditReportItem } from '../../builders/audit-report-gaps'

/** The audit report in one language. */
export interface AuditReportWords {
  readonly title: string
  readonly head: {
    readonly number: string
    readonly revision: string
    readonly type: string
    readonly auditee: string
    readonly client: string
    readonly dates: string
    readonly places: string
    readonly lead: string
  }
  /** The items that ISO 19011 recommends. */
  readonly items: Readonly<Record<AuditReportItem, string>>
  readonly gaps: {
    readonly missing: (count: string, items: string) => string
    readonly complete: string
    readonly thirdParty: string
  }
  readonly basis: {
    readonly title: string
    readonly objectives: string
    readonly organisation: string
    readonly functions: string
    readonly processes: string
    readonly sites: string
    readonly plan: string
    readonly criteria: string
    readonly participants: string
    readonly noParticipants: string
    readonly team: string
    readonly name: string
    readonly role: string
    readonly noTeam: string
  }
  readonly summary: {
    readonly title: string
    readonly processes: string
    readonly byGrade: string
    readonly byDepartment: string
    readonly byClause: (edition: string) => string
    readonly byStatus: string
    readonly grade: string
    readonly department: string
    readonly clause: string
    readonly status: string
    readonly findings: string
    readonly cases: string
    readonly mentions: string
    readonly howGraded: string
    readonly howCounted: (findings: string, without: string) => string
    readonly none: string
  }
  readonly findings: {
    readonly title: string
    readonly caption: string
    readonly finding: string
    readonly one: (number: string) => string
    readonly heading: (number: string, title: string) => string
    readonly department: string
    readonly clauses: string
    readonly grade: string
    readonly case: string
    readonly statement: string
    readonly process: string
    readonly place: string
    readonly source: string
    readonly detected: string
    readonly noCase: string
    readonly none: string
  }
  readonly cases: {
    readonly title: string
    readonly caption: string
    readonly number: string
    readonly finding: string
    readonly owner: string
    readonly grade: string
    readonly status: string
    readonly stage: string
    readonly open: string
    readonly due: string
    readonly none: string
  }
  readonly conclusions: {
    readonly title: string
    readonly conclusions: string
    readonly fulfilment: string
    readonly objectivesMet: string
    readonly samplingCaveat: string
    readonly implications: string
    readonly opinions: string
    readonly subject: string
    readonly auditor: string
    readonly auditee: string
    readonly noOpinions: string
    readonly notCovered: string
    readonly area: string
    readonly reason: string
    readonly goodPractices: string
    readonly followUp: string
  }
  readonly issue: {
    readonly title: string
    readonly confidentiality: string
    readonly distribution: string
    readonly receipt: string
    readonly lead: string
    readonly auditee: string
  }
}
