import * as z from 'zod/mini'
import type { CoreIssue } from './issue'
import { decideResult, type Result } from './result'
import { readBySchema } from './schema'
import { emptyChain, fieldDigest, linkHash, type Seal, type SealedEvent, type Sha256, sealedFields } from './seal'

/** What a verified chain tells: its head, its length, and which fields were redacted. */
export interface ChainReport {
  readonly head: string
  readonly length: number
  readonly redacted: readonly { readonly position: number; readonly field: string }[]
}

const hash = () => z.stringFormat('hash', /^[0-9a-f]{64}$/)
const sealedSchema = z.strictObject({
  event: z.looseObject({ type: z.string(), data: z.looseObject({}), metadata: z.looseObject({ id: z.string() }) }),
  seal: z.strictObject({
    previous: hash(),
    fields: z.record(z.string(), z.strictObject({ digest: hash(), salt: z.exactOptional(z.string()) })),
    hash: hash(),
  }),
})

const fieldIssues = (sealed: SealedEvent, position: number, sha256: Sha256): readonly CoreIssue[] => {
  const present = new Map(sealedFields(sealed.event))
  const broken = (field: string): CoreIssue => ({
    code: 'seal-broken',
    severity: 'error',
    path: [position, 'event', ...field.split('.')],
    params: { position, event: sealed.event.metadata.id, field },
  })
  const changed = Object.entries(sealed.seal.fields).filter(([name, { salt, digest }]) =>
    present.has(name) ? salt === undefined || fieldDigest(sha256, salt, present.get(name)) !== digest : salt !== undefined,
  )
  const added = [...present.keys()].filter((name) => !Object.hasOwn(sealed.seal.fields, name))
  return [...changed.map(([name]) => name), ...added].map(broken)
}

const digestsOf = (seal: Seal): Record<string, string> =>
  Object.fromEntries(Object.entries(seal.fields).map(([name, { digest }]) => [name, digest]))

/**
 * Verifies a chain of sealed events from its beginning.
 *
 * @param chain - sealed events as stored (parsed JSON), oldest first
 * @param sha256 - the same hash that sealed them
 * @param head - the head that the store remembers, if it does: only with it are missing last events noticed
 * @returns the chain's head, length and redacted fields, or every place where it is broken: changed fields by name, wrong links by position
 */
export const verifyChain = (chain: readonly unknown[], sha256: Sha256, head?: string): Result<ChainReport, CoreIssue> => {
  const issues: CoreIssue[] = []
  const redacted: { readonly position: number; readonly field: string }[] = []
  let previous = emptyChain
  for (const [position, raw] of chain.entries()) {
    const reading = readBySchema(sealedSchema, raw, [position])
    if (!reading.ok) {
      issues.push(...reading.issues)
      continue
    }
    const sealed = raw as SealedEvent // the parts that are used here were just read
    if (sealed.seal.previous !== previous)
      issues.push({
        code: 'chain-broken',
        severity: 'error',
        path: [position, 'seal', 'previous'],
        params: { position, expected: previous, received: sealed.seal.previous },
      })
    issues.push(...fieldIssues(sealed, position, sha256))
    const expected = linkHash(sha256, sealed.seal.previous, sealed.event, digestsOf(sealed.seal))
    if (sealed.seal.hash !== expected)
      issues.push({
        code: 'chain-broken',
        severity: 'error',
        path: [position, 'seal', 'hash'],
        params: { position, expected, received: sealed.seal.hash },
      })
    for (const [field, seal] of Object.entries(sealed.seal.fields)) if (seal.salt === undefined) redacted.push({ position, field })
    previous = sealed.seal.hash
  }
  if (head !== undefined && head !== previous)
    issues.push({
      code: 'chain-broken',
      severity: 'error',
      path: [chain.length],
      params: { position: chain.length, expected: head, received: previous },
    })
  return decideResult(issues, () => ({ head: previous, length: chain.length, redacted }))
}
