import type { Sha256 } from './seal'

/** True for SHA-256 as the seal writes it: 64 lower-case hexadecimal digits. */
export const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

/** Hashes a text by the caller's function, which is held to its word: an async or upper-case one would seal what nobody can verify. */
export const hashText = (sha256: Sha256, text: string): string => {
  const hash: unknown = sha256(text)
  if (isHash(hash)) return hash
  throw new TypeError('clausebook: sha256 must return 64 lower-case hexadecimal digits at once, not a promise and no other notation')
}
