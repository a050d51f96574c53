import { formatClauseRef } from '../../../clauses/format-clause-ref'
import type { Lack } from '../../../core/authority'
import type { Explanation } from '../../../core/explain'
import type { Block } from '../../block'
import type { NonconformityReportWords } from '../../labels/nonconformity-report/nonconformity-report-words'
import type { Writer } from './writer'

const order: readonly Lack[] = ['record', 'decision', 'input', 'waiting']

/** What is missing before an open case can be closed, grouped by what it waits for, with the authority behind each condition. */
export const openConditions = (open: readonly Explanation[] | undefined, words: NonconformityReportWords, writer: Writer): Block => {
  const { caption, lack, condition, authority, basis, none, unknown } = words.open
  if (!open) return { kind: 'note', tone: 'neutral', text: unknown }
  const errors = open.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return { kind: 'note', tone: 'good', text: none }
  const { language, terms } = writer
  return {
    kind: 'table',
    caption,
    columns: [{ title: lack }, { title: condition }, { title: authority }, { title: basis }],
    rows: order.flatMap((group) =>
      errors
        .filter((one) => one.lack === group)
        .map((one) => [
          terms.lacks[group],
          one.message,
          one.authorityLabel,
          one.basis.map((reference) => formatClauseRef(reference, { language })).join(writer.words.separator) || (one.source ?? ''),
        ]),
    ),
  }
}
