import type { Rule } from '../core/rule'
import type { Finding } from './finding'
import type { FindingIssues } from './issues'

/** What the rules of findings may know besides the finding. */
export interface FindingFacts {
  /** Names of people, as the caller knows them; only these are looked for. */
  readonly names?: readonly string[]
}

/** A rule about one finding. */
export type FindingRule<Code extends keyof FindingIssues> = Rule<Code, FindingIssues[Code], [finding: Finding, facts: FindingFacts]>

/** A rule about findings, whichever. */
export type AnyFindingRule = { [Code in keyof FindingIssues]: FindingRule<Code> }[keyof FindingIssues]
