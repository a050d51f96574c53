import { describe } from './field-issues'
import type { NewId } from './ids'
import { ClausebookError } from './or-throw'

/**
 * Makes an id that no entry of a list has yet: a caller's `newId` may begin to count anew with each context.
 *
 * @throws {ClausebookError} `id-taken` when `newId` gives nothing but ids that are taken
 */
export const freshId = <Prefix extends string>(
  newId: NewId,
  prefix: Prefix,
  entries: readonly { readonly id: string }[],
): `${Prefix}_${string}` => {
  const taken = new Set(entries.map(({ id }) => id))
  for (let tries = 0; tries <= taken.size; tries += 1) {
    const id = newId(prefix)
    if (!taken.has(id)) return id
  }
  throw new ClausebookError([{ code: 'id-taken', severity: 'error', path: ['newId'], params: { received: describe(newId(prefix)) } }])
}
