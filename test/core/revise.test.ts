import { findingSchema, orThrow, revise } from 'clausebook'
import { describe, expect, it } from 'vitest'
import { hydrantFinding } from '../support/casework'
import { deepFrozen } from '../support/deep-frozen'

describe('revise', () => {
  it('[CORE-25] gives a new frozen record with the differences both ways, and leaves the old one alone', () => {
    const before = structuredClone(hydrantFinding)
    const { record, differences, inverse } = orThrow(
      revise(findingSchema, before, (draft) => {
        draft.statement = 'One hydrant of three gave no signal.'
        draft.criteria.pop()
      }),
    )
    expect(record.criteria).toHaveLength(1)
    expect(deepFrozen(record)).toBe(true)
    expect(before).toEqual(hydrantFinding)
    expect(differences).toEqual([
      { op: 'remove', path: ['criteria', 1] },
      { op: 'replace', path: ['statement'], value: 'One hydrant of three gave no signal.' },
    ])
    expect(inverse.find(({ path }) => path[0] === 'statement')).toMatchObject({ value: hydrantFinding.statement })
  })

  it('[CORE-25] returns the very same record when nothing changed', () => {
    expect(orThrow(revise(findingSchema, hydrantFinding, () => {}))).toEqual({ record: hydrantFinding, differences: [], inverse: [] })
    expect(orThrow(revise(findingSchema, hydrantFinding, () => {})).record).toBe(hydrantFinding)
  })

  it('[CORE-25] refuses what the recipe made invalid', () => {
    const result = revise(findingSchema, hydrantFinding, (draft) => {
      draft.statement = ''
      draft.detected = '2026-02-30'
    })
    expect(result.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['text-empty', 'statement'],
      ['field-invalid', 'detected'],
    ])
  })
})
