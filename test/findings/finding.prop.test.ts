import { canonicalJson, checkFinding, type Finding, findingSchema, readBySchema } from 'clausebook'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingArbitrary, wellFormedFindingArbitrary } from '../support/arbitraries'
import { deepFrozen } from '../support/deep-frozen'

const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))
const fields = Object.keys(findingSchema._zod.def.shape)

/** Anything that a program may hold, JSON or not. */
const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
})

describe('any finding', () => {
  it('[FI-9] is read as it is, and comes back from JSON as it was', () => {
    fc.assert(
      fc.property(findingArbitrary, (finding) => {
        const reading = readBySchema(findingSchema, finding)
        expect(reading).toEqual({ ok: true, value: finding })
        const value = reading.ok ? reading.value : finding
        expect(throughJson(value)).toEqual(value)
        expect(checkFinding(throughJson(value))).toEqual(checkFinding(value))
        expect(canonicalJson(throughJson(value))).toBe(canonicalJson(finding))
      }),
      { numRuns: 500 },
    )
  })

  it('[FI-9] with requirement and evidence passes, whatever is said in it', () => {
    fc.assert(
      fc.property(wellFormedFindingArbitrary, (finding) => {
        const result = checkFinding(finding, { names: ['hydrant'] })
        expect(result.ok).toBe(true)
        expect(result.issues.every(({ severity }) => severity === 'advice')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('[FI-8] is frozen when it comes out, and untouched where it came from', () => {
    fc.assert(
      fc.property(wellFormedFindingArbitrary, (finding) => {
        const before = structuredClone(finding)
        const result = checkFinding(finding)
        expect(result.ok && deepFrozen(result.value)).toBe(true)
        expect(finding).toEqual(before)
        const parts = [finding, finding.criteria, finding.evidence, ...finding.criteria, ...finding.evidence, finding.extensions ?? {}]
        expect(parts.filter((part) => Object.isFrozen(part))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('[FI-31] with anything at all in one of its fields is either read or refused at that field', () => {
    fc.assert(
      fc.property(wellFormedFindingArbitrary, fc.constantFrom(...fields, 'colour'), anything, (finding, field, value) => {
        const result = checkFinding({ ...finding, [field]: value })
        if (result.ok) expect(throughJson(result.value)).toEqual(result.value)
        else expect(result.issues.filter(({ severity, path }) => severity === 'error' && path[0] !== field)).toEqual([])
        expect(throughJson(result.issues)).toEqual(result.issues)
      }),
      { numRuns: 2000 },
    )
  })

  it('[FI-30] may be anything at all: it is read or refused, and never thrown at', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const result = checkFinding(input)
        expect(result.issues.length > 0 || result.ok).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('[FI-2] names no field twice for the same reason', () => {
    const marks = (finding: Finding) =>
      checkFinding(finding, { names: ['One'] }).issues.map(({ code, path }) => canonicalJson([code, ...path]))
    fc.assert(
      fc.property(findingArbitrary, (finding) => {
        expect(new Set(marks(finding)).size).toBe(marks(finding).length)
      }),
    )
  })
})
