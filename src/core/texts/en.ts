import type { FieldKind } from '../field-kind'
import type { CoreIssues } from '../issue'
import type { Texts } from '../texts'
import type { TimeName } from '../time-name'

const kinds: Readonly<Record<FieldKind, string>> = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  'yes-no': 'yes or no',
  list: 'a list',
  record: 'a record',
  date: 'a calendar date such as 2026-11-24',
  instant: 'an instant in UTC such as 2026-11-24T09:00:00Z',
  time: 'a date such as 2026-11-24 or an instant such as 2026-11-24T09:00:00Z',
  'time-zone': 'an IANA time zone such as Asia/Shanghai',
  id: 'an id with its prefix',
  reference: 'a reference such as iso9001:2015/8.5.1/f',
  hash: 'a SHA-256 hash in hexadecimal',
  json: 'JSON data of at most 32 levels and moderate size',
  option: 'one of the options',
  key: 'a key with a namespace such as acme:room',
  value: 'another value',
}

const times: Readonly<Record<TimeName, string>> = {
  occurrence: 'the occurrence',
  detection: 'the detection',
  start: 'the start',
  completion: 'the completion of the actions',
  report: 'the report',
  closure: 'the closure',
  window: 'the end of the observation window',
}

const list = (entries: readonly string[]) => entries.join(', ')

/** Core issues in English. */
export const coreTextsEn: Texts<CoreIssues> = {
  'field-required': ({ expected }) => `This field is required: ${kinds[expected]}.`,
  'field-invalid': ({ expected, received, options }) =>
    `Expected ${options ? `one of ${list(options)}` : kinds[expected]}, received ${received}.`,
  'field-unknown': ({ name }) => `There is no field ${name} here.`,
  'text-empty': () => 'This text must not be empty.',
  'text-too-long': ({ maximum, length }) => `This text is too long: at most ${maximum} characters, received ${length}.`,
  'list-too-short': ({ minimum, length }) => `At least ${minimum} needed here, received ${length}.`,
  'list-too-long': ({ maximum, length }) => `At most ${maximum} possible here, received ${length}.`,
  'number-too-small': ({ minimum, received }) => `Expected at least ${minimum}, received ${received}.`,
  'number-too-large': ({ maximum, received }) => `Expected at most ${maximum}, received ${received}.`,
  'time-in-future': ({ received, now }) => `${received} lies in the future (it is ${now}).`,
  'time-out-of-order': ({ received, earliest, after }) => `${received} lies before ${times[after]} (${earliest}).`,
  'command-unknown': ({ received, options }) => `There is no command ${received}; there are ${list(options)}.`,
  'policy-invalid': ({ policy, name, received }) => `Policy ${policy} says ${received} of ${name}, which means nothing here.`,
  'id-taken': ({ received }) => `The id ${received} is taken, and no other is given.`,
  'condition-unknown': ({ received, policy }) => `Policy "${policy}" adds the condition "${received}", which does not exist.`,
  'actor-not-authorised': ({ command, roles, held }) =>
    `"${command}" needs one of the roles ${list(roles)}; the actor holds ${held.length > 0 ? list(held) : 'none'}.`,
  'event-unknown': ({ received, options }) => `There is no event ${received}; there are ${list(options)}.`,
  'event-order': ({ expected, received }) =>
    `Expected the event with revision ${expected}, received ${received}: an event is missing or out of place.`,
  'event-foreign': ({ expected, received }) => `This event belongs to ${received}, the others to ${expected}.`,
  'schema-newer': ({ supported, received }) =>
    `Written in schema version ${received}; this version of the library reads up to ${supported}.`,
  'migration-failed': ({ migration, reason }) => `The migration "${migration}" failed: ${reason}.`,
  'seal-malformed': ({ field }) => `The seal cannot be verified: "${field}" holds what JSON cannot hold, or is nested too deeply.`,
  'seal-broken': ({ event, field }) => `Event ${event}: "${field}" was changed after it was sealed.`,
  'chain-broken': ({ position, expected, received }) =>
    `The chain breaks at position ${position}: expected ${expected.slice(0, 12)}…, found ${received.slice(0, 12)}….`,
}
