import type { CommonWords } from './common-words'

export const en: CommonWords = {
  notRecorded: 'not recorded',
  yes: 'Yes',
  no: 'No',
  total: 'Total',
  number: 'No.',
  separator: '; ',
  clauses: (edition, clauses) => `${edition}: ${clauses.join(', ')}`,
  asOf: 'As of',
  moment: (day, time, timeZone) => `${day}, ${time} (${timeZone})`,
  period: (from, to) => `${from} to ${to}`,
  ofKind: (kind, text) => `${kind}: ${text}`,
  identified: (text, identification) => `${text} (${identification})`,
  standing: (status, stage) => `${status}; stage: ${stage}`,
  sample: ({ nonconforming, examined, population }) =>
    `${nonconforming} of ${examined}${population === undefined ? '' : ` (population ${population})`}`,
  evidence: {
    caption: 'Objective evidence',
    later: 'Evidence added later',
    kind: 'Kind',
    description: 'Evidence',
    place: 'Where to find it',
    sample: 'Nonconforming',
    empty: 'No evidence is recorded.',
  },
  criteria: {
    caption: 'Audit criteria not met',
    later: 'Criteria cited later',
    kind: 'Kind',
    criterion: 'Criterion',
    requirement: 'Requirement',
    asCited: 'Citation as made',
    empty: 'No requirement is cited.',
  },
}
