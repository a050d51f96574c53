export { type MetCase, type RuleFailure, type RuleTable, testRule, type UnmetCase } from './rules'
