import { enablePatches, type Patch, produceWithPatches } from 'immer'
import { deepFreeze } from './freeze'
import type { CoreIssue } from './issue'
import { decideResult, type Result } from './result'
import { readBySchema, type Schema } from './schema'

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
 * Changes a plain record (a plan, a policy, a scheme, a draft in a form) by a recipe; the result is validated and frozen.
 *
 * @param schema - the record's schema
 * @param record - the present record; never changed
 * @param recipe - edits the draft in place and returns nothing
 * @returns the new record (the very same when the recipe changed nothing) with its differences, or every issue of the changed record
 * @example
 * orThrow(revise(policySchema, policy, (draft) => { draft.version = '2' })).differences // [{ op: 'replace', path: ['version'], value: '2' }]
 */
export const revise = <Value extends object>(
  schema: Schema<Value>,
  record: Value,
  recipe: (draft: Draft<Value>) => void,
): Result<Revision<Value>, CoreIssue> => {
  enablePatches()
  // Draft of immer and ours are the same mapped type; ours keeps immer's name out of the public types.
  const [next, patches, inverse] = produceWithPatches(record, (draft) => recipe(draft as Draft<Value>))
  const reading = readBySchema(schema, next)
  const issues = reading.ok ? [] : reading.issues
  return decideResult(issues, () => ({
    record: next === record ? record : deepFreeze(next),
    differences: patches.map(toDifference),
    inverse: inverse.map(toDifference),
  }))
}
