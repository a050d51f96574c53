import { orThrow } from 'clausebook'
import { migrateFindings, parseCanonical, revertMigration } from 'clausebook/clauses'
import { iso9001Crosswalks } from 'clausebook/clauses/crosswalks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editions, everyReference } from './editions'

const anyReference = fc.constantFrom(...everyReference, 'iso9001:1994/4.9', 'iso14001:2015/6.1.2', 'iso9001:2015/8.8')
const criterion = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      { kind: fc.constant('clause'), reference: anyReference, asCited: fc.string() },
      { requiredKeys: ['kind', 'reference'] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('contract'), title: fc.string() }) },
)
const records = fc
  .array(fc.record({ criteria: fc.array(criterion, { maxLength: 5 }), note: fc.string() }), { maxLength: 6 })
  .map((list) => list.map((one, position) => ({ ...one, id: `fnd_${position}` })))
const edition = fc.constantFrom(...editions.map((one) => one.edition))

type Records = Parameters<typeof migrateFindings>[0]
const given = records as fc.Arbitrary<Records> // references are texts to fast-check, of the canonical form by choice
const settleAll = (list: Records, target: string) =>
  migrateFindings(list, target, { crosswalks: iso9001Crosswalks }).decisions.flatMap(({ reference, targets, record }) => {
    const to = targets.map((one) => one.reference)
    return to.length > 0 ? [{ reference, to, record }] : []
  })

describe('a migration', () => {
  it('[CL-92] is taken back to the very records that it was made from', () => {
    fc.assert(
      fc.property(given, edition, fc.boolean(), (list, target, settle) => {
        const settled = settle ? settleAll(list, target) : []
        const { records: migrated, record } = migrateFindings(list, target, { crosswalks: iso9001Crosswalks, settled })
        expect(orThrow(revertMigration(migrated, record))).toEqual(list)
      }),
      { numRuns: 500 },
    )
  })

  it('[CL-89] loses nothing: each criterion is carried, listed, or of no concern', () => {
    fc.assert(
      fc.property(given, edition, (list, target) => {
        const { records: migrated, decisions, record } = migrateFindings(list, target, { crosswalks: iso9001Crosswalks })
        expect(migrated.map(({ id, criteria }) => [id, criteria.length])).toEqual(list.map(({ id, criteria }) => [id, criteria.length]))
        const carried = record.records.reduce((sum, one) => sum + one.carried.length, 0)
        const concerned = list
          .flatMap(({ criteria }) => criteria)
          .filter(({ reference }) => reference?.startsWith('iso9001:') && parseCanonical(reference)?.edition !== target)
        expect(carried + decisions.length).toBe(concerned.length)
        const left = migrated.flatMap(({ criteria }) => criteria).filter(({ reference }) => reference?.startsWith(`${target}/`))
        expect(left.length).toBeGreaterThanOrEqual(carried)
      }),
      { numRuns: 500 },
    )
  })

  it('[CL-87] done twice is done once', () => {
    fc.assert(
      fc.property(given, edition, (list, target) => {
        const once = migrateFindings(list, target, { crosswalks: iso9001Crosswalks })
        const twice = migrateFindings(once.records, target, { crosswalks: iso9001Crosswalks })
        expect(twice.records).toBe(once.records)
        expect(twice.decisions).toEqual(once.decisions)
      }),
    )
  })
})
