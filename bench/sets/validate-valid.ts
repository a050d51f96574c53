import { nonconformity, nonconformityCaseSchema, orThrow, readBySchema, readState } from 'clausebook'
import { compileReader } from 'clausebook/bulk'
import * as z from 'zod/mini'
import { travel, wholeWay } from '../casework/journeys.ts'
import { caseByAjv } from '../floors/case-by-ajv.ts'
import type { BuildCaseSet } from '../harness/case-set.ts'
import { expectEqual } from '../harness/expect-equal.ts'

/** A closed case, as it comes from a file or a request. */
export const validateValid: BuildCaseSet = () => {
  const json = JSON.stringify(travel(wholeWay).state)
  const input: unknown = JSON.parse(json)
  const compiled = z.compile(nonconformityCaseSchema, { strict: true })
  const read = compileReader(nonconformityCaseSchema)
  const byAjv = caseByAjv()
  expectEqual('readers', [readBySchema(nonconformityCaseSchema, input), read(input), { ok: true, value: compiled.parse(input) }])
  expectEqual('verdicts', [byAjv(input), true])
  expectEqual('ajv sees a wrong date', [byAjv(JSON.parse(json.replace('2026-11-15', '2026-02-30'))), false])
  return {
    title: `Validate a valid nonconformity case (${(Buffer.byteLength(json) / 1000).toFixed(1)} kB of JSON)`,
    operation: 'one case',
    subjects: [
      { name: 'compileReader', run: () => read(input) },
      { name: 'z.compile, raw', run: () => compiled.safeParse(input) },
      { name: 'readBySchema', run: () => readBySchema(nonconformityCaseSchema, input) },
      { name: 'zod/mini', run: () => z.safeParse(nonconformityCaseSchema, input) },
      { name: 'readState', run: () => orThrow(readState(nonconformity, { schema: 1, state: input })) },
      { name: 'ajv', run: () => byAjv(input) },
      { name: 'JSON.parse', run: () => JSON.parse(json) },
      { name: 'JSON.parse and compileReader', run: () => read(JSON.parse(json)) },
    ],
    comparisons: [
      { subject: 'compileReader', floor: 'z.compile, raw', budget: 1.2 },
      { subject: 'compileReader', floor: 'ajv', budget: 1 },
      { subject: 'compileReader', floor: 'JSON.parse' },
      { subject: 'readBySchema', floor: 'zod/mini', budget: 1.2 },
      { subject: 'readBySchema', floor: 'z.compile, raw' },
      { subject: 'readBySchema', floor: 'JSON.parse' },
      { subject: 'readState', floor: 'readBySchema' },
    ],
    containments: [
      { superset: 'compileReader', subset: 'z.compile, raw' },
      { superset: 'readBySchema', subset: 'zod/mini' },
      { superset: 'readState', subset: 'readBySchema' },
      { superset: 'JSON.parse and compileReader', subset: 'JSON.parse' },
      { superset: 'JSON.parse and compileReader', subset: 'compileReader' },
    ],
  }
}
