import { composeRelations, crosswalk, invertRelation, type Relation, weakestConfidence } from 'clausebook/clauses'
import { iso9001Crosswalks } from 'clausebook/clauses/crosswalks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editions, everyReference } from './editions'

const relations: readonly Relation[] = ['equal', 'equivalent', 'subset', 'superset', 'intersects', 'none']
const relation = fc.constantFrom(...relations)
const edition = fc.constantFrom(...editions.map((one) => one.edition))

describe('relations', () => {
  it('[CL-26] compose associatively, and equal changes nothing', () => {
    fc.assert(
      fc.property(relation, relation, relation, (one, two, three) => {
        expect(composeRelations(composeRelations(one, two), three)).toBe(composeRelations(one, composeRelations(two, three)))
        expect(composeRelations('equal', one)).toBe(one)
        expect(composeRelations(one, 'equal')).toBe(one)
      }),
    )
  })

  it('[CL-26] turning a chain around turns its relation around', () => {
    fc.assert(
      fc.property(relation, relation, (one, two) => {
        expect(invertRelation(composeRelations(one, two))).toBe(composeRelations(invertRelation(two), invertRelation(one)))
        expect(invertRelation(invertRelation(one))).toBe(one)
      }),
    )
  })
})

describe('crosswalk', () => {
  it('[CL-22] every reference reaches every edition, at places that exist, by a way from the one to the other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyReference), edition, (reference, target) => {
        const result = crosswalk(reference, target, iso9001Crosswalks)
        expect(result.ok).toBe(true)
        for (const { path, reference: reached, relation: found } of result.ok ? result.value.targets : []) {
          const letter = reached.split('/').slice(0, 3).join('/') // the numbers under a letter are not known everywhere
          expect(everyReference).toContain(letter)
          expect([path[0], path.at(-1)]).toEqual([reference, reached])
          expect(reached.startsWith(`${target}/`)).toBe(true)
          expect(found).not.toBe('none')
        }
        if (result.ok) expect(result.value.targets.length === 0).toBe(result.value.decisions.includes('none'))
      }),
      { numRuns: 1_000 },
    )
  })

  it('[CL-22] a clause that is carried over leads back to itself', () => {
    const clauses = everyReference.filter((one) => one.split('/').length === 2)
    fc.assert(
      fc.property(fc.constantFrom(...clauses), edition, (reference, target) => {
        const there = crosswalk(reference, target, iso9001Crosswalks)
        for (const { reference: reached } of there.ok ? there.value.targets : []) {
          const back = crosswalk(reached, reference.slice(0, 12), iso9001Crosswalks)
          const returned = back.ok ? back.value.targets.map((one) => one.reference) : []
          const whole = returned.some((one) => one === reference || reference.startsWith(`${one}.`))
          expect(whole, `${reference} > ${reached} > ${returned}`).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('[CL-22] confidence is never surer than any step', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyReference), edition, edition, (reference, middle, target) => {
        const direct = crosswalk(reference, target, iso9001Crosswalks)
        const half = crosswalk(reference, middle, iso9001Crosswalks)
        for (const one of direct.ok ? direct.value.targets : []) {
          const step = half.ok ? half.value.targets.find(({ reference: passed }) => one.path.includes(passed)) : undefined
          if (step) expect(weakestConfidence(step.confidence.target, one.confidence.target)).toBe(one.confidence.target)
        }
      }),
    )
  })
})
