import { enablePatches, Immer, type Patch } from 'immer'
import type { CoreIssue } from './issue'
import { keptCopy } from './kept-copy'
import { decideResult, type Result } from './result'
import { readBySchema, type Schema } from './schema'
import { tidyDraft } from './tidy-draft'

/** One difference between two versions of a record, as a path and a value. */
export interface Difference {
  readonly op: 'add' | 'remove' | 'replace'
  readonly path: readonly (string | number)[]
  readonly value?: unknown
}

/** A changed record with its differences, forwards and backwards. */
export interface Revision<Value> {
  readonly record: Value
  readonly differences: readonly Difference[]
  readonly inverse: readonly Difference[]
}

/** The record as a recipe may write it. */
export type Draft<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { -readonly [Key in keyof Value]: Draft<Value[Key]> }

const toDifference = ({ op, path, value }: Patch): Difference => ({ op, path: [...path], ...(op === 'remove' ? {} : { value }) })

/**
 * Changes a plain record (a plan, a policy, a scheme, a draft in a form) by a recipe; the result is read by the schema and frozen.
 *
 * @param schema - the record's schema
 * @param record - the present record; neither changed nor frozen
 * @param recipe - edits the draft in place, at once; what it returns is passed over, what it puts in is copied,
 *   and a property that it sets to undefined is left out
 * @returns the new record (the very same when the recipe changed nothing) with its differences, or every issue of the changed record
 * @throws {TypeError} for an async recipe, whose later edits would be lost
 * @example
 * orThrow(revise(policySchema, policy, (draft) => { draft.version = '2' })).differences // [{ op: 'replace', path: ['version'], value: '2' }]
 */
export const revise = <Value extends object>(
  schema: Schema<Value>,
  record: Value,
  recipe: (draft: Draft<Value>) => void,
): Result<Revision<Value>, CoreIssue> => {
  enablePatches()
  const immer = new Immer({ autoFreeze: false }) // immer would freeze the caller's record
  const [next, patches, inverse] = immer.produceWithPatches(record, (draft) => {
    // Draft of immer and ours are the same mapped type; ours keeps immer's name out of the public types.
    const returned: unknown = recipe(draft as Draft<Value>)
    if (returned instanceof Promise) throw new TypeError('clausebook: a recipe edits the draft at once and must not be async')
    tidyDraft(draft, record)
  })
  const reading = readBySchema(schema, next)
  const changed = patches.length > 0
  return decideResult(reading.ok ? [] : reading.issues, () => ({
    record: changed && reading.ok ? keptCopy(reading.value) : record,
    differences: keptCopy(patches.map(toDifference)),
    inverse: keptCopy(inverse.map(toDifference)),
  }))
}
