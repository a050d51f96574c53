/**
 * Grades of a finding. Major and minor as in ISO/IEC 17021-1; the others as ISO 19011 allows them.
 * An organisation's own scales are data of their own and are never merged with this one.
 */
export const grades = ['major', 'minor', 'observation', 'opportunity', 'conformity', 'good-practice'] as const
export type Grade = (typeof grades)[number]

/** The grades of a nonconformity. */
export const nonconformityGrades = ['major', 'minor'] as const
export type NonconformityGrade = (typeof nonconformityGrades)[number]
