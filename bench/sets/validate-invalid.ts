import { nonconformityCaseSchema, readBySchema } from 'clausebook'
import { compileReader } from 'clausebook/bulk'
import * as z from 'zod/mini'
import { travel, wholeWay } from '../casework/journeys.ts'
import type { BuildCaseSet } from '../harness/case-set.ts'
import { expectEqual } from '../harness/expect-equal.ts'

/** The mistakes of real imports: an impossible date, a blank text, an unknown option, an unknown field, a missing one, a wrong type. */
const spoil = (json: string): unknown => {
  const { owner: _missing, ...rest } = JSON.parse(json)
  const [correction] = rest.corrections
  const [action] = rest.actions
  return {
    ...rest,
    grading: { ...rest.grading, decided: 'medium' },
    corrections: [{ ...correction, description: ' ' }],
    actions: [{ ...action, due: '2026-02-30', colour: 'red' }],
    decision: { needed: 'yes' },
  }
}

/** What anybody needs who shows the errors: where, and what. */
const told = (result: ReturnType<typeof z.safeParse>): readonly unknown[] => (result.success ? [] : result.error.issues)

/** The same case with six mistakes. */
export const validateInvalid: BuildCaseSet = () => {
  const input = spoil(JSON.stringify(travel(wholeWay).state))
  const read = compileReader(nonconformityCaseSchema)
  const plain = z.safeParse(nonconformityCaseSchema, input)
  const ours = readBySchema(nonconformityCaseSchema, input)
  expectEqual('readers', [ours, read(input)])
  expectEqual('numbers of issues', [ours.ok ? 0 : ours.issues.length, told(plain).length, 6])
  return {
    title: 'Validate an invalid nonconformity case (six mistakes)',
    operation: 'one case',
    subjects: [
      { name: 'readBySchema', run: () => readBySchema(nonconformityCaseSchema, input) },
      { name: 'compileReader', run: () => read(input) },
      { name: 'zod/mini, issues read', run: () => told(z.safeParse(nonconformityCaseSchema, input)) },
      { name: 'zod/mini, verdict only', run: () => z.safeParse(nonconformityCaseSchema, input).success },
    ],
    comparisons: [
      { subject: 'readBySchema', floor: 'zod/mini, issues read', budget: 1.2 },
      { subject: 'readBySchema', floor: 'zod/mini, verdict only' },
      { subject: 'compileReader', floor: 'readBySchema' },
    ],
    containments: [
      { superset: 'readBySchema', subset: 'zod/mini, verdict only' },
      { superset: 'zod/mini, issues read', subset: 'zod/mini, verdict only' },
      { superset: 'compileReader', subset: 'readBySchema' },
    ],
  }
}
