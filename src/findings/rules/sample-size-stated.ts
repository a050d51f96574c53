import type { FindingRule } from '../finding-rule'
import { statesSample } from '../states-sample'
import { wordsIn } from '../words-in'

const vague = [
  'several',
  'some of',
  'many',
  'most of',
  'various',
  'a number of',
  'a few',
  '部分',
  '多个',
  '多次',
  '若干',
  '个别',
  '一些',
  '不少',
  '大量',
]

/** Who counts says of how many: "1 of 3 hydrants", not "some hydrants". */
export const sampleSizeStated: FindingRule<'sample-size-stated'> = {
  id: 'sample-size-stated',
  severity: 'advice',
  unmet: ({ statement, evidence }) => {
    const words = statesSample(statement) || evidence.some(({ sample }) => sample) ? [] : wordsIn(statement, vague)
    return words.length > 0 ? [{ path: ['statement'], params: { words } }] : []
  },
}
