export type {
  Block,
  Cell,
  Column,
  KeyValue,
  KeyValues,
  List,
  NestedItem,
  Note,
  PageBreak,
  Paragraph,
  Quotation,
  Section,
  SignatureLine,
  Signatures,
  Status,
  Table,
  Tone,
} from './block'
export { type AuditReportItem, auditReportGaps, auditReportItems } from './builders/audit-report-gaps'
export type {
  AuditCriterion,
  AuditFinding,
  AuditParticipant,
  AuditReportInput,
  AuditScope,
  AuditTeamMember,
  DivergingOpinion,
} from './builders/audit-report-input'
export type { AuditDates, AuditParty, AuditPurpose, AuditRole, AuditType, VerificationMethod } from './builders/audit-terms'
export { buildAuditReport } from './builders/build-audit-report'
export { buildCasebook } from './builders/build-casebook'
export { buildNonconformityReport } from './builders/build-nonconformity-report'
export type { CasebookCitation, CasebookEntry, CasebookInput, CasebookSuggestion, CountedCitations } from './builders/casebook-input'
export { type ClauseByDepartment, clauseByDepartment, type DepartmentCounts } from './builders/clause-by-department'
export type { ClauseCount } from './builders/clause-count'
export { clauseFrequency } from './builders/clause-frequency'
export type { AuditMention, NonconformityReportInput } from './builders/nonconformity-report-input'
export type { ReportOptions } from './builders/report-options'
export type { ReportDocument } from './document'
export { renderHtml } from './render-html'
export { renderMarkdown } from './render-markdown'
export type { LanguageText, Text } from './text'
