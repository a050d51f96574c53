import type { Unmet } from '../core/rule'

/** One way in which a rule and its table disagree, or in which the table proves nothing. */
export type RuleFailure =
  /** The table has no valid, or no invalid case: a rule that always or never speaks would pass it. */
  | { readonly kind: 'cases-missing'; readonly list: 'valid' | 'invalid' }
  /** Two cases have one name, so that a failure would not say which. */
  | { readonly kind: 'name-repeated'; readonly name: string }
  /** An invalid case expects nothing to be unmet. */
  | { readonly kind: 'expectation-empty'; readonly name: string }
  /** The rule found other places, in another order or with other facts. */
  | {
      readonly kind: 'unmet-differs'
      readonly name: string
      readonly expected: readonly Unmet<unknown>[]
      readonly received: readonly Unmet<unknown>[]
    }
  /** Asked twice about the same subject, the rule gave two answers. */
  | { readonly kind: 'answer-unstable'; readonly name: string }
  /** The rule threw, for instance because it tried to change its frozen subject, or its params are no JSON. */
  | { readonly kind: 'rule-threw'; readonly name: string; readonly error: string }
