import type { FieldKind } from './field-kind'
import type { TimeName } from './time-name'

/** How much an issue weighs: an error refuses, a warning and an advice travel with success. */
export type Severity = 'error' | 'warning' | 'advice'

/** Where in the data an issue stands: property names and list positions, outermost first; empty for the record as a whole. */
export type Path = readonly (string | number)[]

/** One issue: data only. Its text, authority and basis are looked up when it is shown (`explain` of `clausebook/texts`). */
export interface IssueBase<Code extends string, Params> {
  readonly code: Code
  readonly severity: Severity
  readonly path: Path
  readonly params: Params
}

/** The union of issues of a map from code to params; discriminated on `code`. */
export type IssueOf<Map> = { [Code in keyof Map & string]: IssueBase<Code, Map[Code]> }[keyof Map & string]

/** An issue of any room, for code that passes issues on without looking inside. */
export type AnyIssue = IssueBase<string, object>

/** Params of an issue that needs none. */
export type NoParams = Readonly<Record<never, never>>

/** The issues that every room may raise: fields, times, commands, events and seals. */
export interface CoreIssues {
  readonly 'field-required': { readonly expected: FieldKind }
  readonly 'field-invalid': { readonly expected: FieldKind; readonly received: string; readonly options?: readonly string[] }
  readonly 'field-unknown': { readonly name: string }
  readonly 'text-empty': NoParams
  readonly 'text-too-long': { readonly maximum: number; readonly length: number }
  readonly 'list-too-short': { readonly minimum: number; readonly length: number }
  readonly 'list-too-long': { readonly maximum: number; readonly length: number }
  readonly 'number-too-small': { readonly minimum: number; readonly received: number }
  readonly 'number-too-large': { readonly maximum: number; readonly received: number }
  readonly 'time-in-future': { readonly received: string; readonly now: string }
  readonly 'time-out-of-order': { readonly received: string; readonly earliest: string; readonly after: TimeName }
  readonly 'command-unknown': { readonly received: string; readonly options: readonly string[] }
  readonly 'policy-invalid': { readonly policy: string; readonly name: string; readonly received: string }
  readonly 'id-taken': { readonly received: string }
  readonly 'condition-unknown': { readonly received: string; readonly policy: string }
  readonly 'actor-not-authorised': { readonly command: string; readonly roles: readonly string[]; readonly held: readonly string[] }
  readonly 'event-unknown': { readonly received: string; readonly options: readonly string[] }
  readonly 'event-order': { readonly expected: number; readonly received: number }
  readonly 'event-foreign': { readonly expected: string; readonly received: string }
  readonly 'schema-newer': { readonly supported: number; readonly received: number }
  readonly 'migration-failed': { readonly migration: string; readonly reason: string }
  readonly 'seal-malformed': { readonly field: string }
  readonly 'seal-broken': { readonly position: number; readonly event: string; readonly field: string }
  readonly 'chain-broken': { readonly position: number; readonly expected: string; readonly received: string }
}

export type CoreIssue = IssueOf<CoreIssues>
