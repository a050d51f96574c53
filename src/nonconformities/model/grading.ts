import * as z from 'zod/mini'
import { option, text } from '../../core/fields'
import { type NonconformityGrade, nonconformityGrades } from '../../findings/grade'

/** The grade of a case, proposed and decided; a decision that differs from the proposal has a reason. */
export interface Grading {
  readonly proposed?: NonconformityGrade
  readonly decided: NonconformityGrade
  readonly reason?: string
}

export const gradingSchema = z.strictObject({
  proposed: z.exactOptional(option(nonconformityGrades)),
  decided: option(nonconformityGrades),
  reason: z.exactOptional(text()),
})
