import { deepFreeze } from './freeze'
import { type AnyEvent, type FieldSeal, fieldDigest, linkHash, type SealedEvent, type SealTools, sealedFields } from './seal'

/**
 * Seals events for storage as a chain of hashes: whoever changes, drops, inserts or reorders an event later is found out by `verifyChain`,
 * and yet single fields and the actor can be redacted (`redactEvent`) without breaking the chain.
 *
 * @param events - the new events, oldest first
 * @param head - hash of the last sealed event, `emptyChain` for a new log
 * @param tools - `sha256` (hexadecimal, synchronous) and `newSalt`
 * @returns each event with its seal; the last `seal.hash` is the next head
 * @example
 * const sealed = sealEvents(events, emptyChain, { sha256: (text) => createHash('sha256').update(text).digest('hex'), newSalt: () => randomBytes(16).toString('hex') })
 */
export const sealEvents = <Event extends AnyEvent>(
  events: readonly Event[],
  head: string,
  { sha256, newSalt }: SealTools,
): readonly SealedEvent<Event>[] => {
  let previous = head
  return Object.freeze(
    events.map((event) => {
      const fields: Record<string, FieldSeal> = {}
      const digests: Record<string, string> = {}
      for (const [name, value] of sealedFields(event)) {
        const salt = newSalt()
        const digest = fieldDigest(sha256, salt, value)
        fields[name] = { digest, salt }
        digests[name] = digest
      }
      const hash = linkHash(sha256, previous, event, digests)
      const sealed = deepFreeze({ event, seal: { previous, fields, hash } })
      previous = hash
      return sealed
    }),
  )
}
