import type { AuditDates, AuditType } from '../audit-terms'
import type { Writer } from './writer'

/** The days of an audit, one or from to. */
export const printDates = ({ from, to }: AuditDates, { time, words }: Writer): string =>
  to === undefined || to === from ? time(from) : words.period(time(from), time(to))

/** Party and purpose of an audit, as far as they are known. */
export const printType = ({ party, purpose }: AuditType, { terms, words }: Writer): string | undefined => {
  const parts = [party && terms.parties[party], purpose && terms.purposes[purpose]].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(words.separator)
}
