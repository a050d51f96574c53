import { hashText, isHash } from './hash-text'
import { keptCopy } from './kept-copy'
import { eventShape } from './read-sealed'
import { readBySchema } from './schema'
import { type AnyEvent, type FieldSeal, fieldText, linkText, type SealedEvent, type SealTools, sealedFields } from './seal'

const shortestSalt = 16

/** Salts that are short or come twice let a redacted value be guessed from the digest that stays. */
const saltsOf = (newSalt: () => unknown): (() => string) => {
  const used = new Set<string>()
  return () => {
    const salt = newSalt()
    if (typeof salt !== 'string' || salt.length < shortestSalt)
      throw new TypeError(`clausebook: newSalt must return a text of at least ${shortestSalt} characters at once`)
    if (used.has(salt)) throw new TypeError('clausebook: newSalt must return another salt at each call')
    used.add(salt)
    return salt
  }
}

const checkEvent = (event: unknown, position: number): void => {
  const reading = readBySchema(eventShape, event, [position])
  if (reading.ok) return
  const places = reading.issues.map(({ code, path }) => `${code} at ${path.join('.')}`)
  throw new TypeError(`clausebook: an event to be sealed has a type, data and metadata with an id, and nothing else (${places.join(', ')})`)
}

/**
 * Seals events for storage as a chain of hashes: whoever changes, drops, inserts or reorders an event later is found out by `verifyChain`,
 * and yet single fields and the actor can be redacted (`redactEvent`) without breaking the chain.
 *
 * @param events - the new events, oldest first; neither changed nor frozen
 * @param head - hash of the last sealed event, `emptyChain` for a new log; store it beside the events, because only with it does
 *   `verifyChain` notice that the last events are missing
 * @param tools - `sha256` (64 lower-case hexadecimal digits, synchronous) and `newSalt` (at least 16 characters, another one at each call)
 * @returns each event with its seal; the last `seal.hash` is the next head
 * @throws {TypeError} for a head, a hash or a salt of another form, and for an event that is no JSON of type, data and metadata
 * @example
 * const sealed = sealEvents(events, emptyChain, { sha256: (text) => createHash('sha256').update(text).digest('hex'), newSalt: () => randomBytes(16).toString('hex') })
 */
export const sealEvents = <Event extends AnyEvent>(
  events: readonly Event[],
  head: string,
  { sha256, newSalt }: SealTools,
): readonly SealedEvent<Event>[] => {
  if (!isHash(head)) throw new TypeError('clausebook: head must be the hash of the last sealed event, or emptyChain for a new log')
  const nextSalt = saltsOf(newSalt)
  let previous = head
  return Object.freeze(
    events.map((event, position) => {
      checkEvent(event, position)
      const fields: Record<string, FieldSeal> = {}
      const digests: Record<string, string> = {}
      for (const [name, value] of sealedFields(event)) {
        const salt = nextSalt()
        const digest = hashText(sha256, fieldText(salt, value))
        fields[name] = { digest, salt }
        digests[name] = digest
      }
      const hash = hashText(sha256, linkText(previous, event, digests))
      const sealed = keptCopy({ event, seal: { previous, fields, hash } })
      previous = hash
      return sealed
    }),
  )
}
