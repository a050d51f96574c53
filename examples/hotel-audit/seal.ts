import { createHash, randomBytes } from 'node:crypto'
import { type AnyIssue, type EventOf, emptyChain, type NonconformitySpec, type SealedEvent, sealEvents, verifyChain } from 'clausebook'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const newSalt = () => randomBytes(16).toString('hex')

/** What sealing the whole log and tampering with a copy of it shows. */
export interface SealReport {
  readonly sealed: readonly SealedEvent<EventOf<NonconformitySpec>>[]
  readonly head: string
  readonly verified: boolean
  /** What `verifyChain` says once one word of one old event is changed. */
  readonly noticed: readonly AnyIssue[]
}

/** Seals all events in order, verifies the chain, and changes one old event in a copy. */
export const sealAndTamper = (events: readonly EventOf<NonconformitySpec>[]): SealReport => {
  const sealed = sealEvents(events, emptyChain, { sha256, newSalt })
  const head = sealed.at(-1)?.seal.hash ?? emptyChain
  const stored = JSON.parse(JSON.stringify(sealed))
  const victim = stored.findIndex(({ event }: { readonly event: { readonly type: string } }) => event.type === 'effectiveness-judged')
  stored[victim].event.data.verdict.basis = 'Looked fine'
  return { sealed, head, verified: verifyChain(sealed, sha256, head).ok, noticed: verifyChain(stored, sha256, head).issues }
}
