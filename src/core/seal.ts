import { canonicalJson } from './canonical-json'
import type { Metadata, Recorded } from './decider'

/** Any recorded event, as the seal sees it: a type, data by field, metadata. */
export type AnyEvent = Recorded<{ readonly type: string; readonly data: object }>

/** SHA-256 over the UTF-8 bytes of a text, as lower-case hexadecimal. Synchronous; passed in, because the library reads no platform. */
export type Sha256 = (text: string) => string

/** What sealing needs from outside: the hash, and a fresh secret of at least 16 random bytes for each call. */
export interface SealTools {
  readonly sha256: Sha256
  readonly newSalt: () => string
}

/** One field under seal: its salted digest, and the salt while the field is still there. */
export interface FieldSeal {
  readonly digest: string
  readonly salt?: string
}

/** The seal of one event: linked to the one before, one salted digest for each field that may have to be redacted. */
export interface Seal {
  readonly previous: string
  readonly fields: Readonly<Record<string, FieldSeal>>
  readonly hash: string
}

export interface SealedEvent<Event extends AnyEvent = AnyEvent> {
  readonly event: Event
  readonly seal: Seal
}

/** The head of an empty chain. */
export const emptyChain = '0'.repeat(64)

/** The fields under a digest of their own: who acted and why, and each top-level field of the data. */
export const sealedFields = (event: AnyEvent): readonly (readonly [name: string, value: unknown])[] => [
  ...(event.metadata.by === undefined ? [] : [['metadata.by', event.metadata.by] as const]),
  ...(event.metadata.reason === undefined ? [] : [['metadata.reason', event.metadata.reason] as const]),
  ...Object.entries(event.data)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [`data.${name}`, value] as const),
]

/** The digest of one field. */
export const fieldDigest = (sha256: Sha256, salt: string, value: unknown): string => sha256(canonicalJson([salt, value]))

/** The hash of one link: over the previous hash, the header and the digests, never over the fields themselves. */
export const linkHash = (sha256: Sha256, previous: string, event: AnyEvent, digests: Readonly<Record<string, string>>): string => {
  const { by: _by, reason: _reason, ...header }: Metadata = event.metadata
  return sha256(canonicalJson({ previous, type: event.type, header, digests }))
}
