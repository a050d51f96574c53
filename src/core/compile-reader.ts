import * as z from 'zod/mini'
import type { Path } from './issue'
import { type Reading, readBySchema, type Schema } from './schema'

/** Reads unknown data by one schema. */
export type Reader<Value> = (input: unknown, path?: Path) => Reading<Value>

/**
 * Makes a reader that compiles its schema at the first use: for files and tables of many records.
 * Hint: an invalid record costs a little more than by `readBySchema`, because it is read a second time to name its issues.
 *
 * @param schema - a zod or zod/mini schema
 * @returns a function that reads like `readBySchema`, issue by issue. Where `new Function` is forbidden, or the schema cannot be compiled, it reads uncompiled.
 * @example
 * const readFinding = compileReader(findingSchema)
 * lines.map((line) => readFinding(JSON.parse(line)).ok)
 */
export const compileReader = <Value>(schema: Schema<Value>): Reader<Value> => {
  let compiled: Schema<Value> | undefined
  return (input, path) => {
    compiled ??= z.config().jitless ? schema : z.compile(schema)
    return readBySchema(compiled, input, path)
  }
}
