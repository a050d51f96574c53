import type { Criterion, Reference } from 'clausebook'
import { type ClauseRef, clauseRef } from 'clausebook/clauses'
import type {} from 'clausebook/clauses/iso13485-2016'
import { describe, expectTypeOf, it } from 'vitest'

declare module 'clausebook/clauses' {
  interface ClauseCatalogue {
    readonly 'house:2026': '1' | '1.1' | `1.1/${'a' | 'b'}`
  }
}

describe('typed references', () => {
  it('[CL-80] name clauses that exist', () => {
    void ('iso9001:2015/8.5.1' satisfies ClauseRef<'iso9001:2015'>)
    void ('iso9001:2026/6.1.3' satisfies ClauseRef<'iso9001:2026'>)
    void ('iso9001:2000/7.5.5' satisfies ClauseRef)
    // @ts-expect-error TS1360: a misspelt number does not compile
    void ('iso9001:2015/8.5.7' satisfies ClauseRef<'iso9001:2015'>)
    // @ts-expect-error TS1360: 8.8 is a clause of the committee draft
    void ('iso9001:2015/8.8' satisfies ClauseRef)
    // @ts-expect-error TS1360: 10.3 is gone in 2026
    void ('iso9001:2026/10.3' satisfies ClauseRef)
    // @ts-expect-error TS1360: the number needs its edition
    void ('8.5.1' satisfies ClauseRef)
    // @ts-expect-error TS1360: of another edition than asked for
    void ('iso9001:2008/8.5.1' satisfies ClauseRef<'iso9001:2015'>)
    // @ts-expect-error TS2344: an edition that is not known
    void ('iso9001:1994/4.1' as ClauseRef<'iso9001:1994'>)
  })

  it('[CL-81] hold letters and numbers under them exactly where they are sure', () => {
    void ('iso9001:2015/8.5.1/h' satisfies ClauseRef)
    void ('iso9001:2015/8.5.1/a/2' satisfies ClauseRef) // numbers under this letter are not counted in the outline
    void ('iso9001:2015/6.1.2/b/2' satisfies ClauseRef)
    // @ts-expect-error TS1360: 8.5.1 ends at h)
    void ('iso9001:2015/8.5.1/i' satisfies ClauseRef)
    // @ts-expect-error TS1360: 6.1.2 b) ends at 2)
    void ('iso9001:2015/6.1.2/b/3' satisfies ClauseRef)
    // @ts-expect-error TS1360: 7.5 is a heading; the letters are in 7.5.1 and 7.5.2
    void ('iso9001:2000/7.5/b' satisfies ClauseRef)
  })

  it('[CL-81] refuse no letter where they are not sure', () => {
    void ('iso9001:2000/7.5.1/g' satisfies ClauseRef)
    void ('iso9001:2015/9.3.2/c/7' satisfies ClauseRef)
    void ('iso9001:2026/8.5.6/a' satisfies ClauseRef)
  })

  it('[CL-82] are references, and a helper keeps their exact type', () => {
    expectTypeOf<ClauseRef>().toExtend<Reference>()
    expectTypeOf(clauseRef('iso9001:2015/8.5.1/f')).toEqualTypeOf<'iso9001:2015/8.5.1/f'>()
    void ({ kind: 'clause', reference: clauseRef('iso9001:2015/7.1.3') } satisfies Criterion)
    // @ts-expect-error TS2345: a misspelt number does not compile
    void clauseRef('iso9001:2015/7.13')
  })

  it('[CL-82] complete from numbers that are literal types', () => {
    expectTypeOf<'iso9001:2015/10.2.1'>().toExtend<ClauseRef<'iso9001:2015'>>()
    expectTypeOf<Extract<ClauseRef<'iso9001:2015'>, 'iso9001:2015/10.2.1'>>().toEqualTypeOf<'iso9001:2015/10.2.1'>()
    expectTypeOf<string>().not.toExtend<ClauseRef>()
  })

  it('[CL-83] know standards that were added', () => {
    void ('iso13485:2016/8.2.6' satisfies ClauseRef<'iso13485:2016'>)
    void clauseRef('house:2026/1.1/b')
    // @ts-expect-error TS1360: ISO 13485 has no 8.2.7
    void ('iso13485:2016/8.2.7' satisfies ClauseRef<'iso13485:2016'>)
    // @ts-expect-error TS2345: nor has one's own standard a letter c
    void clauseRef('house:2026/1.1/c')
  })
})
