import { findingSchema, orThrow, revise } from 'clausebook'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { hydrantFinding } from '../support/casework'
import { deepFrozen } from '../support/deep-frozen'

const schema = z.strictObject({
  version: z.string(),
  title: z.exactOptional(z.string()),
  list: z.array(z.strictObject({ name: z.string(), note: z.exactOptional(z.string()) })),
  own: z.exactOptional(z.unknown()),
})
interface Plan {
  readonly version: string
  readonly title?: string
  readonly list: readonly { readonly name: string; readonly note?: string }[]
  readonly own?: unknown
}
const plan = (): Plan => ({ version: '1', title: 'Audits', list: [{ name: 'first', note: 'kept' }], own: { deep: { er: 1 } } })

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

  it('[CORE-52] passes over what a recipe returns', () => {
    expect(orThrow(revise(schema, plan(), (draft) => (draft.version = '2'))).record).toEqual({ ...plan(), version: '2' })
    expect(orThrow(revise(schema, plan(), (draft) => draft.list.push({ name: 'second' }))).record.list).toHaveLength(2)
    const before = plan()
    const other = orThrow(revise(schema, before, () => ({ version: '9', list: [] })))
    expect(other).toEqual({ record: before, differences: [], inverse: [] })
    expect(other.record).toBe(before)
  })

  it('[CORE-52] refuses an async recipe, whose later edits would be lost', () => {
    expect(() => revise(schema, plan(), async () => {})).toThrow(/^clausebook: /)
  })

  it('[CORE-53] leaves out a property that is set to undefined, in the record and in the differences', () => {
    const revision = orThrow(
      revise(schema, plan(), (draft) => {
        Object.assign(draft, { title: undefined })
        Object.assign(draft.list[0] ?? {}, { note: undefined })
        draft.list.push({ name: 'second', note: undefined } as { name: string }) // as a form has it
      }),
    )
    expect(Object.keys(revision.record)).not.toContain('title')
    expect(revision.record.list.map((entry) => Object.keys(entry))).toEqual([['name'], ['name']])
    expect(JSON.parse(JSON.stringify(revision))).toStrictEqual(revision)
    expect(revision.differences).toContainEqual({ op: 'remove', path: ['title'] })
    expect(revision.inverse).toContainEqual({ op: 'add', path: ['title'], value: 'Audits' })
    expect(revision.inverse).toContainEqual({ op: 'add', path: ['list', 0, 'note'], value: 'kept' })
  })

  it('[CORE-53] takes undefined where nothing stood, and an edit that is taken back, as no change', () => {
    const { title: _, ...before } = plan()
    expect(orThrow(revise(schema, before, (draft) => void Object.assign(draft, { title: undefined }))).record).toBe(before)
    const there = orThrow(
      revise(schema, before, (draft) => {
        draft.version = '2'
        draft.version = '1'
      }),
    )
    expect(there.record).toBe(before)
  })

  it('[CORE-54] never freezes or changes what is in the caller’s hands', () => {
    const [before, pushed, own] = [plan(), { name: 'second', note: undefined }, { deep: { er: 2 } }]
    const { record, differences, inverse } = orThrow(
      revise(schema, before, (draft) => {
        draft.list.push(pushed as { name: string })
        draft.own = own
      }),
    )
    expect([record, differences, inverse].map(deepFrozen)).toEqual([true, true, true])
    const held = [before, before.list, before.list[0], before.own, pushed, own, own.deep]
    expect(held.map(Object.isFrozen)).toEqual(held.map(() => false))
    expect(before).toStrictEqual(plan())
    expect(pushed).toStrictEqual({ name: 'second', note: undefined })
    own.deep.er = 3
    Object.assign(before.list[0] ?? {}, { name: 'later' })
    expect(record).toMatchObject({ list: [{ name: 'first' }, { name: 'second' }], own: { deep: { er: 2 } } })
    expect(JSON.stringify(differences)).not.toContain('3')
  })

  it('[CORE-54] freezes nothing of the caller’s when nothing changed or the change is refused', () => {
    const before = plan()
    revise(schema, before, () => {})
    revise(schema, before, (draft) => void Object.assign(draft, { version: 2 }))
    expect([before, before.list, before.list[0]].map(Object.isFrozen)).toEqual([false, false, false])
  })

  it('[CORE-54] moves entries of a list without touching the old one', () => {
    const before = { ...plan(), list: [{ name: 'first' }, { name: 'second' }, { name: 'third' }] }
    const { record } = orThrow(
      revise(schema, before, (draft) => {
        const [first] = draft.list.splice(0, 1)
        if (first) draft.list.push(first)
        draft.list.sort((left, right) => right.name.localeCompare(left.name))
      }),
    )
    expect(record.list?.map(({ name }) => name)).toEqual(['third', 'second', 'first'])
    expect(before.list.map(({ name }) => name)).toEqual(['first', 'second', 'third'])
  })
})
