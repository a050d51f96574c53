export type { Authority, Lack, Provenance, Provenances } from './core/authority'
export { type Availability, available } from './core/available'
export { canonicalJson } from './core/canonical-json'
export { check } from './core/check'
export type { CitationCheck } from './core/citation-check'
export { type Actor, type Context, type ContextInput, createContext } from './core/context'
export {
  addDuration,
  addWorkingDays,
  type CalendarDate,
  compareTimes,
  createWorkCalendar,
  type Duration,
  type DurationUnit,
  dateIn,
  dayOf,
  daysBetween,
  type Instant,
  isCalendarDate,
  isInstant,
  isTime,
  isTimeZone,
  isWorkingDay,
  plainCalendar,
  type Time,
  type WorkCalendar,
  workingDaysBetween,
} from './core/dates'
export type {
  Aggregate,
  Check,
  Command,
  CommandOf,
  CommandRule,
  CommandType,
  Decider,
  EventOf,
  EventType,
  IssueIn,
  MessageOf,
  Metadata,
  Need,
  Recorded,
  Situation,
  Spec,
} from './core/decider'
export { execute, type Outcome } from './core/execute'
export { type HistoryEntry, history } from './core/history'
export type { NewId, Reference } from './core/ids'
export type { AnyIssue, CoreIssue, CoreIssues, IssueBase, IssueOf, NoParams, Path, Severity } from './core/issue'
export type { Extensions, JsonValue } from './core/json'
export type { Migration, RawRecord } from './core/migration'
export { ClausebookError, orThrow } from './core/or-throw'
export type { Policy, PolicyOf } from './core/policy'
export { readEvents } from './core/read-events'
export { readState, type Snapshot } from './core/read-state'
export { redactEvent } from './core/redact-event'
export { replay } from './core/replay'
export type { Result } from './core/result'
export { type Difference, type Draft, type Revision, revise } from './core/revise'
export { applyRules, type Rule, type Severities, type Unmet, unless } from './core/rule'
export { type Reading, readBySchema, type Schema } from './core/schema'
export { emptyChain, type Seal, type SealedEvent, type SealTools, type Sha256 } from './core/seal'
export { sealEvents } from './core/seal-events'
export { type ChainReport, verifyChain } from './core/verify-chain'
export { checkFinding, type FindingCheckIssue, type FindingCheckOptions } from './findings/check-finding'
export { type ClauseCriterion, type Criterion, criterionSchema, type OtherCriterion } from './findings/criterion'
export { type Evidence, type EvidenceKind, evidenceKinds, evidenceSchema, type Sample } from './findings/evidence'
export { type Finding, type FindingSource, findingSchema, findingSources } from './findings/finding'
export type { AnyFindingRule, FindingFacts, FindingRule } from './findings/finding-rule'
export { type Grade, grades, type NonconformityGrade, nonconformityGrades } from './findings/grade'
export type { FindingIssue, FindingIssues } from './findings/issues'
export { findingRules } from './findings/rules'
export type { NonconformityCommands } from './nonconformities/commands'
export { nonconformity } from './nonconformities/decider'
export type { NonconformityEvents } from './nonconformities/events'
export type { CaseIssues, NonconformityIssue, NonconformityIssues } from './nonconformities/issues'
export { type Action, type ActionPlan, actionStrengths } from './nonconformities/model/action'
export { type Cause, type CauseEntry, causeKinds, causeMethods, causeStandings } from './nonconformities/model/cause'
export type { CauseException } from './nonconformities/model/cause-exception'
export { type Answer, type Closure, type ClosureStatement, closureKinds } from './nonconformities/model/closure'
export type { Containment, ContainmentEntry } from './nonconformities/model/containment'
export type { Correction, CorrectionEntry } from './nonconformities/model/correction'
export type { Decision } from './nonconformities/model/decision'
export { type EffectivenessCriterion, type RecordedVerdict, type Verdict, verdicts } from './nonconformities/model/effectiveness'
export type { Extent } from './nonconformities/model/extent'
export type { Grading } from './nonconformities/model/grading'
export { type CaseStatus, caseStatuses, type NonconformityCase, nonconformityCaseSchema } from './nonconformities/model/nonconformity-case'
export type { ObservationWindow } from './nonconformities/model/observation-window'
export { type Reopening, type ReopeningStatement, reopeningTriggers } from './nonconformities/model/reopening'
export { type Report, reportSchema } from './nonconformities/model/report'
export { certificationBody } from './nonconformities/policies/certification-body'
export { iso9001 } from './nonconformities/policies/iso9001'
export type { NonconformityPolicy } from './nonconformities/policies/nonconformity-policy'
export type { NonconformitySpec } from './nonconformities/spec'
export { type Stage, stageOf, stages } from './nonconformities/stage'
