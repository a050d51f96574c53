import * as z from 'zod/mini'
import { fieldInvalid } from './field-issues'
import { deepFreeze } from './freeze'
import { fromZod } from './from-zod'
import type { CoreIssue, Path } from './issue'
import type { Result } from './result'
import { withoutUndefined } from './without-undefined'

/** A schema of zod or zod/mini for values of type `Value`. */
export type Schema<Value> = z.core.$ZodType<Value>

/** What reading gives: the value, or every issue with its path. */
export type Reading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly CoreIssue[] }

/**
 * Reads unknown data strictly by a schema. A property that is undefined counts as left out, as it does in JSON:
 * forms set what is empty to undefined.
 *
 * @param schema - a zod or zod/mini schema
 * @param input - anything; it is neither changed nor kept
 * @param path - where the data stands in a larger record
 * @returns a fresh value, or all issues
 */
export const readBySchema = <Value>(schema: Schema<Value>, input: unknown, path: Path = []): Reading<Value> => {
  const result = z.safeParse(schema, input, { reportInput: true })
  if (result.success) return { ok: true, value: result.data }
  const { issues } = result.error
  const stated = withoutUndefined(input, issues)
  return Object.is(stated, input)
    ? { ok: false, issues: issues.flatMap((issue) => fromZod(issue, path)) }
    : readBySchema(schema, stated, path)
}

/** A reading as a result, its value frozen. */
export const fromReading = <Value>(reading: Reading<Value>): Result<Value, CoreIssue> => {
  if (reading.ok) return { ok: true, value: deepFreeze(reading.value), issues: [] }
  const [first, ...rest] = reading.issues
  return { ok: false, issues: [first ?? fieldInvalid([], 'value', undefined), ...rest] }
}
