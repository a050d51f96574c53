import * as z from 'zod/mini'
import { list } from '../../core/fields'
import { reweigh } from '../../core/rule'
import { citationIssues } from '../../findings/citation-issues'
import { type Criterion, criterionSchema } from '../../findings/criterion'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

export interface CitedCriteria {
  readonly criteria: readonly Criterion[]
}

/** Cites criteria beside those of the report, which stay as issued: a requirement found later, another edition. */
export const citeCriteria: CaseCommand<'cite-criteria'> = {
  data: z.strictObject({ criteria: list(criterionSchema, 1) }),
  needs: [statusFits('reported', 'open')],
  records: ({ criteria }, { citations, policy }) => reweigh(citationIssues(criteria, citations), policy.severities),
  decide: (_, data) => [{ type: 'criteria-cited', data }],
}
