import type { ClauseIssue } from '../clauses/issues'
import type { Context } from '../core/context'
import { deepFreeze } from '../core/freeze'
import type { CoreIssue, IssueOf } from '../core/issue'
import { decideResult, type Result } from '../core/result'
import { applyRules, reweigh, type Severities } from '../core/rule'
import { readBySchema } from '../core/schema'
import { type PlacedTime, timesInFuture } from '../core/time-rules'
import { citationIssues } from './citation-issues'
import { type Finding, findingSchema } from './finding'
import type { FindingFacts } from './finding-rule'
import type { FindingIssues } from './issues'
import { findingRules } from './rules'

/** What judging a finding may look at; everything is optional, and what is missing is not judged. */
export interface FindingCheckOptions extends FindingFacts, Partial<Pick<Context, 'now' | 'timeZone' | 'citations'>> {
  /** Weighs rules otherwise than they weigh themselves. */
  readonly severities?: Severities
}

export type FindingCheckIssue = IssueOf<FindingIssues> | ClauseIssue | CoreIssue

const futureIssues = (finding: Finding, { now, timeZone = 'UTC' }: FindingCheckOptions): readonly CoreIssue[] => {
  if (now === undefined) return []
  const evidence = finding.evidence.map(({ at }, position): PlacedTime => [['evidence', position, 'at'], at])
  const late = timesInFuture([[['detected'], finding.detected], ...evidence], { now, timeZone })
  return late.map((unmet) => ({ code: 'time-in-future', severity: 'error', ...unmet }))
}

/** Every issue of a finding whose shape is right: the three-part rule, samples, wording, times and citations. */
export const findingIssues = (finding: Finding, options: FindingCheckOptions = {}): readonly FindingCheckIssue[] => {
  const own = applyRules<keyof FindingIssues, FindingIssues[keyof FindingIssues], [Finding, FindingFacts]>(
    findingRules,
    options.severities,
    finding,
    options,
  )
  return [
    ...(own as readonly IssueOf<FindingIssues>[]),
    ...reweigh(citationIssues(finding.criteria, options.citations), options.severities),
    ...futureIssues(finding, options),
  ] // each issue has the code and params of its rule
}

/**
 * Judges whether a finding is well-formed: requirement, objective evidence and statement, as the three-part rule of the
 * ISO/IAF Auditing Practices Group has it, with samples that add up, citations that exist and a statement that keeps to the facts.
 *
 * @param input - a finding, or anything that should be one
 * @param options - `citations` for clauses, `now` and `timeZone` for times, `names` of people, `severities`
 * @returns the frozen finding with warnings and advices, or every issue with its path
 * @example
 * checkFinding({ ...finding, criteria: [] }).ok // false: finding-requirement-present
 */
export const checkFinding = (input: unknown, options: FindingCheckOptions = {}): Result<Finding, FindingCheckIssue> => {
  const reading = readBySchema(findingSchema, input)
  const issues = reading.ok ? findingIssues(reading.value, options) : reading.issues
  return decideResult(issues, () => deepFreeze((reading as { readonly value: Finding }).value)) // no error: it was read
}
