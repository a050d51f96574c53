import * as z from 'zod/mini'
import type { Command } from './decider'
import { line, text } from './fields'
import type { CoreIssue } from './issue'
import type { Policy } from './policy'
import { readBySchema } from './schema'

const headSchema = z.strictObject({
  reason: z.exactOptional(text()),
  meaning: z.exactOptional(line()),
  actor: z.object({ id: line() }),
  policy: z.object({ id: line(), version: line() }),
})

/** What is wrong with the head of a command: everything that goes into the metadata of its events is read like data, so that the log can be read back. */
export const headIssues = (
  { reason, meaning }: Pick<Command<string, unknown>, 'reason' | 'meaning'>,
  { actor, policy }: { readonly actor: { readonly id: string }; readonly policy: Policy },
): readonly CoreIssue[] => {
  const head = { ...(reason === undefined ? {} : { reason }), ...(meaning === undefined ? {} : { meaning }), actor, policy }
  const reading = readBySchema(headSchema, head)
  return reading.ok ? [] : reading.issues
}
