import type { NonconformityCase } from '../../../nonconformities/model/nonconformity-case'

/** The number that the organisation gave a case, else its id. */
export const caseNumber = ({ id, report }: NonconformityCase): string => report?.caseNumber ?? id
