import type { Language } from '../core/texts'
import type { CrosswalkDecision } from './crosswalk-outcome'

/** Why a person must decide, in the reader's words. */
export const crosswalkDecisionLabels: Readonly<Record<Language, Readonly<Record<CrosswalkDecision, string>>>> = {
  en: {
    none: 'no clause takes it up',
    split: 'several clauses take it up, each in part',
    merge: 'its target takes up other clauses as well',
    weak: 'the target merely overlaps with it',
    'items-not-mapped': 'the letter was not carried over',
    'items-inferred': 'it is only inferred that the letter stayed the same',
  },
  'zh-CN': {
    none: '没有对应的条款',
    split: '由多个条款分别承接',
    merge: '对应的条款还承接了其他条款',
    weak: '与对应的条款仅有部分重叠',
    'items-not-mapped': '列项字母没有对应关系',
    'items-inferred': '列项字母不变仅属推断',
  },
}
