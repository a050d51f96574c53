import { canonicalJson } from '../core/canonical-json'
import type { Rule, Unmet } from '../core/rule'
import { frozenCopy } from './internal/frozen-copy'
import type { RuleFailure } from './rule-failure'
import type { RuleTable } from './rule-table'

interface Example<Params, Subject> {
  readonly name: string
  readonly subject: Readonly<Subject>
  readonly expected: readonly Unmet<Params>[]
}

const judgeExample = <Params, Subject extends readonly unknown[]>(
  rule: Rule<string, Params, Subject>,
  { name, subject, expected }: Example<Params, Subject>,
): readonly RuleFailure[] => {
  try {
    const received = rule.unmet(...frozenCopy(subject))
    const answer = canonicalJson(received)
    // A regular expression with a memory (flags g or y) answers every other time; asking once would not notice.
    if (canonicalJson(rule.unmet(...frozenCopy(subject))) !== answer) return [{ kind: 'answer-unstable', name }]
    return canonicalJson(expected) === answer ? [] : [{ kind: 'unmet-differs', name, expected, received }]
  } catch (error) {
    return [{ kind: 'rule-threw', name, error: String(error) }]
  }
}

/**
 * Holds a rule against a table of named cases. It needs no test framework: expect the list that it returns to be empty.
 * Each subject is copied and frozen first, and the rule is asked twice, so that a rule that changes what it judges or remembers what it was asked fails.
 *
 * @param rule - a rule of the library or of one's own
 * @param table - `valid` cases, and `invalid` ones with every unmet place in the order in which the rule names them
 * @returns every disagreement; empty when the rule does what the table says
 * @example
 * expect(testRule(roomNamed, {
 *   valid: [{ name: 'with a room', subject: [{ room: '409' }] }],
 *   invalid: [{ name: 'without', subject: [{}], unmet: [{ path: ['room'], params: {} }] }],
 * })).toEqual([])
 */
export const testRule = <Code extends string, Params, Subject extends readonly unknown[]>(
  rule: Rule<Code, Params, Subject>,
  { valid, invalid }: RuleTable<NoInfer<Params>, NoInfer<Subject>>,
): readonly RuleFailure[] => {
  const examples = [
    ...valid.map(({ name, subject }) => ({ name, subject, expected: [] })),
    ...invalid.map(({ name, subject, unmet }) => ({ name, subject, expected: unmet })),
  ]
  const names = examples.map(({ name }) => name)
  const repeated = new Set(names.filter((name, position) => names.indexOf(name) !== position))
  const lists = { valid, invalid } as const
  return [
    ...(['valid', 'invalid'] as const).flatMap((list): RuleFailure[] => (lists[list].length > 0 ? [] : [{ kind: 'cases-missing', list }])),
    ...[...repeated].map((name): RuleFailure => ({ kind: 'name-repeated', name })),
    ...invalid.flatMap(({ name, unmet }): RuleFailure[] => (unmet.length > 0 ? [] : [{ kind: 'expectation-empty', name }])),
    ...examples.flatMap((example) => judgeExample(rule, example)),
  ]
}
