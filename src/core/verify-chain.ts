import { canonicalJson } from './canonical-json'
import { fieldInvalid } from './field-issues'
import { deepFreeze } from './freeze'
import { hashText } from './hash-text'
import type { CoreIssue } from './issue'
import { readSealed } from './read-sealed'
import { decideResult, type Result } from './result'
import { emptyChain, fieldText, headerOf, linkText, placeOf, type Seal, type SealedEvent, type Sha256, sealedFields } from './seal'
import { shortName } from './short-name'

/** What a verified chain tells: its head, its length, and which fields were redacted. */
export interface ChainReport {
  readonly head: string
  readonly length: number
  readonly redacted: readonly { readonly position: number; readonly field: string }[]
}

/** What writing canonical JSON gives; nothing where stored data cannot be written, which is the store's fault and no reason to throw. */
const written = (write: () => string): string | undefined => {
  try {
    return write()
  } catch {
    return undefined
  }
}

const malformed = (position: number, path: readonly string[]): CoreIssue => {
  const names = path.map(shortName)
  return { code: 'seal-malformed', severity: 'error', path: [position, ...names], params: { field: names.slice(1).join('.') } }
}

const chainBroken = (path: readonly (string | number)[], position: number, expected: string, received: string): CoreIssue => ({
  code: 'chain-broken',
  severity: 'error',
  path,
  params: { position, expected, received },
})

const fieldIssues = ({ event, seal }: SealedEvent, position: number, sha256: Sha256): readonly CoreIssue[] => {
  const present = new Map(sealedFields(event))
  const broken = (field: string): CoreIssue => ({
    code: 'seal-broken',
    severity: 'error',
    path: [position, 'event', ...placeOf(field).map(shortName)],
    params: { position, event: shortName(event.metadata.id), field: shortName(field) },
  })
  const changed = Object.entries(seal.fields).flatMap(([name, { salt, digest }]) => {
    if (!present.has(name)) return salt === undefined ? [] : [broken(name)]
    if (salt === undefined) return [broken(name)]
    const text = written(() => fieldText(salt, present.get(name)))
    if (text === undefined) return [malformed(position, ['event', ...placeOf(name)])]
    return hashText(sha256, text) === digest ? [] : [broken(name)]
  })
  const added = [...present.keys()].filter((name) => !Object.hasOwn(seal.fields, name))
  return [...changed, ...added.map(broken)]
}

const digestsOf = (seal: Seal): Record<string, string> =>
  Object.fromEntries(Object.entries(seal.fields).map(([name, { digest }]) => [name, digest]))

/** Where the text of a link cannot be written: the type, one entry of the header, or the names of the sealed fields. */
const unwritable = ({ event, seal }: SealedEvent): readonly string[] => {
  const fails = (value: unknown) => written(() => canonicalJson(value)) === undefined
  if (fails(event.type)) return ['event', 'type']
  if (fails(digestsOf(seal))) return ['seal', 'fields']
  const entry = Object.entries(headerOf(event)).find(([name, value]) => fails({ [name]: value }))
  return entry ? ['event', 'metadata', entry[0]] : ['event', 'metadata']
}

const linkIssues = (sealed: SealedEvent, position: number, previous: string, sha256: Sha256): readonly CoreIssue[] => {
  const { event, seal } = sealed
  const moved = seal.previous === previous ? [] : [chainBroken([position, 'seal', 'previous'], position, previous, seal.previous)]
  const text = written(() => linkText(seal.previous, event, digestsOf(seal)))
  if (text === undefined) return [...moved, malformed(position, unwritable(sealed))]
  const expected = hashText(sha256, text)
  return seal.hash === expected ? moved : [...moved, chainBroken([position, 'seal', 'hash'], position, expected, seal.hash)]
}

/**
 * Verifies a chain of sealed events from its beginning. Stored data is never thrown at: whatever is wrong with it is an issue.
 * Hint: `ok` stays true after a redaction, whoever took the field out, so compare `redacted` with what you know you redacted;
 * and without `head` missing last events are not noticed.
 *
 * @param chain - sealed events as stored (parsed JSON), oldest first
 * @param sha256 - the same hash that sealed them
 * @param head - the head that the store remembers, if it does: only with it are missing last events noticed
 * @returns the chain's head, length and redacted fields, or every place where it is broken: changed fields by name, wrong links by position
 * @throws {TypeError} when `sha256` returns anything but 64 lower-case hexadecimal digits
 * @example
 * const result = verifyChain(JSON.parse(stored), sha256, head)
 * if (result.ok) result.value.redacted // [{ position: 0, field: 'metadata.by' }]
 */
export const verifyChain = (chain: readonly unknown[], sha256: Sha256, head?: string): Result<ChainReport, CoreIssue> => {
  if (!Array.isArray(chain)) return { ok: false, issues: [fieldInvalid([], 'list', chain)] }
  let issues: readonly CoreIssue[] = []
  const redacted: { readonly position: number; readonly field: string }[] = []
  let previous = emptyChain
  for (const [position, raw] of chain.entries()) {
    const reading = readSealed(raw, position)
    if (!reading.ok) {
      issues = issues.concat(reading.issues) // push(...) would overflow the stack where stored data has hundreds of thousands of faults
      continue
    }
    const { seal } = reading.value
    issues = issues.concat(linkIssues(reading.value, position, previous, sha256), fieldIssues(reading.value, position, sha256))
    for (const [field, { salt }] of Object.entries(seal.fields)) if (salt === undefined) redacted.push({ position, field })
    previous = seal.hash
  }
  if (head !== undefined && head !== previous)
    issues = [...issues, chainBroken([chain.length], chain.length, shortName(String(head)), previous)]
  return decideResult(issues, () => deepFreeze({ head: previous, length: chain.length, redacted }))
}
