import type { FindingRule } from '../finding-rule'
import { wordsIn } from '../words-in'

const remedial = [
  'should be improved',
  'recommend',
  'it is suggested',
  'needs to be trained',
  'must be retrained',
  '建议',
  '应加强',
  '需加强',
  '应改进',
  '应培训',
]

/** A statement says what is wrong; remedies have fields of their own. */
export const statementWithoutRemedy: FindingRule<'statement-without-remedy'> = {
  id: 'statement-without-remedy',
  severity: 'advice',
  unmet: ({ statement }) => {
    const words = wordsIn(statement, remedial)
    return words.length > 0 ? [{ path: ['statement'], params: { words } }] : []
  },
}
