export type { RuleFailure } from './rule-failure'
export type { MetCase, RuleTable, UnmetCase } from './rule-table'
export { testRule } from './test-rule'
