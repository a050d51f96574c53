import type { Language } from '../core/texts'
import type { Relation } from './relation'

/** What a clause is to its target, in the reader's words. */
export const relationLabels: Readonly<Record<Language, Readonly<Record<Relation, string>>>> = {
  en: {
    equal: 'the same',
    equivalent: 'asks the same',
    subset: 'the target may ask more',
    superset: 'the target asks less',
    intersects: 'overlaps',
    none: 'no counterpart',
  },
  'zh-CN': {
    equal: '相同',
    equivalent: '要求相当',
    subset: '对应条款可能要求更多',
    superset: '对应条款要求较少',
    intersects: '部分重叠',
    none: '无对应',
  },
}
