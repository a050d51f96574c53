import { canonicalJson } from './canonical-json'
import type { Metadata, Recorded } from './decider'

/** Any recorded event, as the seal sees it: a type, data by field, metadata. */
export type AnyEvent = Recorded<{ readonly type: string; readonly data: object }>

/** SHA-256 over the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits. Synchronous; passed in, because the library reads no platform. */
export type Sha256 = (text: string) => string

/** What sealing needs from outside: the hash, and a fresh secret for each call: 16 random bytes, written in at least 16 characters. */
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

const sealedMetadata = ['by', 'reason', 'meaning'] as const

/** The fields under a digest of their own: who acted, why and in which sense, and each top-level field of the data. */
export const sealedFields = (event: AnyEvent): readonly (readonly [name: string, value: unknown])[] =>
  [
    ...sealedMetadata.map((name) => [`metadata.${name}`, event.metadata[name]] as const),
    ...Object.entries(event.data).map(([name, value]) => [`data.${name}`, value] as const),
  ].filter(([, value]) => value !== undefined)

/** The part of the event and the name in it that a sealed field stands for; names may hold dots. */
export const placeOf = (field: string): readonly [part: string, name: string] => {
  const dot = field.indexOf('.')
  return [field.slice(0, dot), field.slice(dot + 1)]
}

/** What the digest of one field is taken over. */
export const fieldText = (salt: string, value: unknown): string => canonicalJson([salt, value])

/** The metadata that stands in the clear under the link's hash. */
export const headerOf = ({ metadata }: AnyEvent): object => {
  const { by: _by, reason: _reason, meaning: _meaning, ...header }: Metadata = metadata
  return header
}

/** What the hash of one link is taken over: the previous hash, the header and the digests, never the fields themselves. */
export const linkText = (previous: string, event: AnyEvent, digests: Readonly<Record<string, string>>): string =>
  canonicalJson({ previous, type: event.type, header: headerOf(event), digests })
