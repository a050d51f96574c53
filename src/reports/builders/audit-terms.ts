import type { CalendarDate } from '../../core/dates/calendar-date'

/** On whose behalf an audit is made (ISO 19011): the organisation itself, a customer, an independent body. */
export type AuditParty = 'first' | 'second' | 'third'

/** What an audit is made for or looks at. */
export type AuditPurpose =
  | 'system'
  | 'process'
  | 'product'
  | 'stage-1'
  | 'stage-2'
  | 'surveillance'
  | 'recertification'
  | 'transition'
  | 'follow-up'
  | 'special'

/** Party and purpose are separate axes; either may be open. */
export interface AuditType {
  readonly party?: AuditParty
  readonly purpose?: AuditPurpose
}

/** What somebody does in an audit; a guide is on the auditee's side, observers and witness assessors have no influence. */
export type AuditRole =
  | 'lead'
  | 'auditor'
  | 'auditor-in-training'
  | 'technical-expert'
  | 'observer'
  | 'guide'
  | 'witness-assessor'
  | 'interpreter'

/** The days of an audit; one day when `to` is left out. */
export interface AuditDates {
  readonly from: CalendarDate
  readonly to?: CalendarDate
}

/** How it is checked that actions worked. */
export type VerificationMethod = 'documents' | 'on-site' | 'next-audit'
