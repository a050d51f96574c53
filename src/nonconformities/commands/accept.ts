import * as z from 'zod/mini'
import { line } from '../../core/fields'
import { type Grading, gradingSchema } from '../model/grading'
import { caseEvidencePresent } from '../rules/finding-evidence-present'
import { findingNonconforming } from '../rules/finding-nonconforming'
import { caseRequirementPresent } from '../rules/finding-requirement-present'
import { gradeReasonPresent } from '../rules/grade-reason-present'
import { statusFits } from '../rules/status-fits'
import type { CaseCommand } from '../spec'

/** What triage decides. */
export interface Acceptance {
  readonly owner: string
  readonly grading?: Grading
}

/** Accepts a report as a nonconformity: there is a requirement, there is evidence, and somebody owns it. */
export const accept: CaseCommand<'accept'> = {
  data: z.strictObject({ owner: line(), grading: z.exactOptional(gradingSchema) }),
  needs: [statusFits('reported'), findingNonconforming, caseRequirementPresent, caseEvidencePresent],
  checks: [gradeReasonPresent],
  decide: (_, data) => [{ type: 'accepted', data }],
}
