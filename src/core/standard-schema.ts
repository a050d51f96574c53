import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { ExplainOptions, Explanation } from './explain'
import type { AnyIssue } from './issue'
import { readBySchema, type Schema } from './schema'

/**
 * Turns a schema into a Standard Schema whose messages are ours, in the reader's language: for form libraries.
 *
 * @param schema - a schema of the library, `findingSchema` for instance
 * @param explain - `explain` of `clausebook/texts`
 * @param options - the reader's language and edition
 * @returns an object that form libraries take as a resolver's schema; it validates synchronously
 */
export const standardSchema = <Value>(
  schema: Schema<Value>,
  explain: (issue: AnyIssue, options: ExplainOptions) => Explanation,
  options: ExplainOptions,
): StandardSchemaV1<unknown, Value> => ({
  '~standard': {
    version: 1,
    vendor: 'clausebook',
    validate: (input) => {
      const reading = readBySchema(schema, input)
      if (reading.ok) return { value: reading.value }
      return { issues: reading.issues.map((issue) => ({ message: explain(issue, options).message, path: issue.path })) }
    },
  },
})
