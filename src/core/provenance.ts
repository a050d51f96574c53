import type { Provenances } from './authority'
import type { CoreIssues } from './issue'

const input = { authority: 'library-default', lack: 'input' } as const

/** What stands behind the issues of core: the shape of data, which the library sets. */
export const coreProvenance: Provenances<CoreIssues> = {
  'field-required': input,
  'field-invalid': input,
  'field-unknown': input,
  'text-empty': input,
  'text-too-long': input,
  'list-too-short': input,
  'list-too-long': input,
  'number-too-small': input,
  'number-too-large': input,
  'time-in-future': input,
  'time-out-of-order': input,
  'command-unknown': input,
  'policy-invalid': input,
  'id-taken': input,
  'condition-unknown': input,
  'actor-not-authorised': { authority: 'source-document', lack: 'waiting' },
  'event-unknown': input,
  'event-order': input,
  'event-foreign': input,
  'schema-newer': input,
  'migration-failed': input,
  'seal-malformed': input,
  'seal-broken': input,
  'chain-broken': input,
}
