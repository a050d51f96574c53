import type { FindingRule } from '../finding-rule'
import { wordsIn } from '../words-in'

const causal = ['because', 'due to', 'owing to', 'caused by', 'as a result of', 'the reason is', '由于', '因为', '原因是', '导致', '是因']

/** Finding the cause is the auditee's work; a cause in the statement prejudges it. */
export const statementWithoutCause: FindingRule<'statement-without-cause'> = {
  id: 'statement-without-cause',
  severity: 'advice',
  unmet: ({ statement }) => {
    const words = wordsIn(statement, causal)
    return words.length > 0 ? [{ path: ['statement'], params: { words } }] : []
  },
}
