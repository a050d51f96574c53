import {
  type ClauseCriterion,
  type Criterion,
  checkFinding,
  type criterionSchema,
  type Evidence,
  type evidenceSchema,
  type Finding,
  type FindingIssue,
  type findingRules,
  type findingSchema,
  type OtherCriterion,
  type Result,
} from 'clausebook'
import { describe, expectTypeOf, it } from 'vitest'
import type { z } from 'zod/mini'
import type { Reads } from '../support/types'

describe('the types of a finding', () => {
  it('[FI-40] equal what the schemas read', () => {
    expectTypeOf<Reads<z.output<typeof findingSchema>, Finding>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof evidenceSchema>, Evidence>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<z.output<typeof criterionSchema>, Criterion>>().toEqualTypeOf<true>()
  })

  it('[FI-40] are immutable all the way down', () => {
    expectTypeOf<Reads<Finding, Finding>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<Evidence, Evidence>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<Criterion, Criterion>>().toEqualTypeOf<true>()
    // @ts-expect-error TS2540: a finding is not written to
    void ((finding: Finding) => (finding.statement = 'x'))
    // @ts-expect-error TS2339: nor is a list of it
    void ((finding: Finding) => finding.evidence.push({ kind: 'record', description: 'x' }))
  })

  it('[FI-40] tell a clause from a requirement of another kind', () => {
    expectTypeOf<Extract<Criterion, { kind: 'clause' }>>().toEqualTypeOf<ClauseCriterion>()
    expectTypeOf<Exclude<Criterion, { kind: 'clause' }>>().toEqualTypeOf<OtherCriterion>()
    // @ts-expect-error TS2322: an own document says what it requires
    void ({ kind: 'document', title: 'Hydrant procedure' } satisfies Criterion)
    // @ts-expect-error TS2322: a reference names its edition
    void ({ kind: 'clause', reference: '7.1.3' } satisfies Criterion)
    // @ts-expect-error TS2322: the id says what it is the id of
    void ('nc_1' satisfies Finding['id'])
  })

  it('[FI-40] give the issues of a check as a union on their codes', () => {
    expectTypeOf(checkFinding).returns.toExtend<Result<Finding, { readonly code: string }>>()
    expectTypeOf<(typeof findingRules)[number]['id']>().toEqualTypeOf<FindingIssue['code']>()
    expectTypeOf<Extract<FindingIssue, { code: 'finding-not-softened' }>['params']>().toEqualTypeOf<{
      readonly grade: NonNullable<Finding['grade']>
    }>()
  })
})
