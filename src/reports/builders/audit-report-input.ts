import type { Reference } from '../../core/ids'
import type { Finding } from '../../findings/finding'
import type { NonconformityCase } from '../../nonconformities/model/nonconformity-case'
import type { AuditDates, AuditRole, AuditType } from './audit-terms'

/** What an audit covers: the organisation, and its functions, processes and sites. */
export interface AuditScope {
  readonly organisation?: string
  readonly functions?: readonly string[]
  readonly processes?: readonly string[]
  readonly sites?: readonly string[]
}

/** Somebody who took part: a name or a role, as the organisation wants it printed. */
export interface AuditTeamMember {
  readonly name: string
  readonly role: AuditRole
}

export interface AuditParticipant {
  readonly name: string
  readonly role?: string
}

/** What was audited against: an edition or clause by reference, or a document by its title. */
export type AuditCriterion = { readonly reference: Reference } | { readonly title: string; readonly section?: string }

/** A finding of the audit and the cases it led to; without `cases`, those among the report's cases that report this finding. */
export interface AuditFinding {
  readonly finding: Finding
  /** As the audit numbers it; its place in the list when left out. */
  readonly number?: string
  readonly cases?: readonly `nc_${string}`[]
}

/** An opinion on which team and auditee did not come together; both views are kept. */
export interface DivergingOpinion {
  readonly subject: string
  readonly auditor?: string
  readonly auditee?: string
}

/**
 * What an audit report is made from. Everything but findings and cases may be open; the report says what is missing.
 * An empty list says that there is none (no diverging opinions); leaving it out says nothing.
 */
export interface AuditReportInput {
  readonly number?: string
  readonly revision?: string
  readonly title?: string
  readonly type?: AuditType
  readonly objectives?: readonly string[]
  readonly scope?: AuditScope
  readonly client?: string
  readonly auditee?: string
  readonly team?: readonly AuditTeamMember[]
  /** Those who took part for the auditee. */
  readonly participants?: readonly AuditParticipant[]
  readonly dates?: AuditDates
  readonly places?: readonly string[]
  readonly criteria?: readonly AuditCriterion[]
  readonly findings: readonly AuditFinding[]
  readonly cases: readonly NonconformityCase[]
  readonly conclusions?: readonly string[]
  /** To what degree the criteria are fulfilled. */
  readonly fulfilment?: string
  readonly divergingOpinions?: readonly DivergingOpinion[]
  /** That an audit samples, and what follows for its conclusions. */
  readonly samplingCaveat?: string
  /** Further items that a report can have; those left out are not printed. */
  readonly summary?: string
  readonly plan?: string
  readonly processSummary?: string
  readonly objectivesMet?: string
  readonly notCovered?: readonly { readonly area: string; readonly reason: string }[]
  readonly goodPractices?: readonly string[]
  readonly followUp?: readonly string[]
  readonly implications?: string
  readonly confidentiality?: string
  readonly distribution?: readonly string[]
}
