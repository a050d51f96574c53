import { nanoid } from 'nanoid'
import type { CitationCheck } from './citation-check'
import { isInstant } from './dates/instant'
import { isTimeZone } from './dates/time-zone'
import { plainCalendar, type WorkCalendar } from './dates/work-calendar'
import { fieldInvalid } from './field-issues'
import type { NewId } from './ids'
import { ClausebookError } from './or-throw'

/** Who acts: an id from the caller's own directory, and the roles held while acting. */
export interface Actor {
  readonly id: string
  readonly roles: readonly string[]
  readonly department?: string
}

/** Everything that a decision may depend on besides the record itself. Nothing else is read: no clock, no zone of the machine, no randomness. */
export interface Context<Policy = unknown> {
  /** RFC 3339 in UTC: `2026-11-24T09:00:00Z`. */
  readonly now: string
  /** IANA name; it decides what day it is: 22:30Z is already tomorrow in Asia/Shanghai. */
  readonly timeZone: string
  readonly actor: Actor
  readonly newId: NewId
  readonly calendar: WorkCalendar
  /** The organisation's rules as data; the aggregate's own preset when left out. */
  readonly policy?: Policy
  /** Knows the standards in use (`citationCheck` of `clausebook/clauses`); without it only the form of a reference is checked. */
  readonly citations?: CitationCheck
}

/** What `createContext` takes; `calendar` and `newId` have defaults. */
export type ContextInput<Policy> = Omit<Context<Policy>, 'calendar' | 'newId'> & Partial<Pick<Context, 'calendar' | 'newId'>>

/**
 * Makes the context for commands and checks.
 *
 * @param input - `now`, `timeZone` and `actor`; optionally `policy`, `calendar` (default: Saturday and Sunday off, no holidays) and `newId`
 * @returns a frozen context. Ids come from nanoid unless `newId` is given; under a given `newId` the same inputs give the same bytes.
 * @throws {ClausebookError} when `now` is no UTC instant or `timeZone` is unknown
 * @example
 * const context = createContext({ now: '2026-11-24T09:00:00Z', timeZone: 'Asia/Shanghai', actor: { id: 'u-7', roles: ['lead-auditor'] } })
 */
export const createContext = <Policy = never>(input: ContextInput<Policy>): Context<Policy> => {
  const issues = [
    ...(isInstant(input.now) ? [] : [fieldInvalid(['now'], 'instant', input.now)]),
    ...(isTimeZone(input.timeZone) ? [] : [fieldInvalid(['timeZone'], 'time-zone', input.timeZone)]),
  ]
  if (issues.length > 0) throw new ClausebookError(issues)
  return Object.freeze({ calendar: plainCalendar, newId: (prefix) => `${prefix}_${nanoid()}`, ...input } satisfies Context<Policy>)
}
