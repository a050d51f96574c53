import type { CalendarDate } from '../../core/dates/calendar-date'
import type { EventOf } from '../../core/decider'
import type { Explanation } from '../../core/explain'
import type { NonconformityCase } from '../../nonconformities/model/nonconformity-case'
import type { NonconformitySpec } from '../../nonconformities/spec'
import type { AuditDates, AuditType, VerificationMethod } from './audit-terms'

/** The audit that a case comes from, as far as its report names it. */
export interface AuditMention {
  readonly number?: string
  readonly title?: string
  readonly type?: AuditType
  readonly dates?: AuditDates
  /** Name or role of the team leader. */
  readonly lead?: string
  /** Name or role of the auditor who made the finding. */
  readonly auditor?: string
}

/** What a nonconformity report is made from. */
export interface NonconformityReportInput {
  readonly case: NonconformityCase
  readonly audit?: AuditMention
  readonly auditee?: string
  /** Who acknowledges the finding for the auditee, and who accompanied the auditor. */
  readonly auditeeRepresentative?: string
  readonly guide?: string
  /** Number of the earlier case that this one repeats. */
  readonly repeatOf?: string
  readonly responseDue?: CalendarDate
  readonly verificationMethod?: VerificationMethod
  /** What closing still lacks: the issues of `available(…).close`, explained in the report's language. */
  readonly open?: readonly Explanation[]
  /** The log of the case; with it, earlier rounds of a reopened case are shown in full. */
  readonly events?: readonly EventOf<NonconformitySpec>[]
}
