import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { orThrow } from 'clausebook'
import { resolveStandard, type StandardEdition, standards } from 'clausebook/clauses/lineage'
import { describe, expect, it } from 'vitest'
import { editions } from './editions'

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../clauses/${path}`, import.meta.url), 'utf8'))
const known = new Map(standards.map((one) => [one.edition, one]))
const found = (reference: string, on?: string) => orThrow(resolveStandard(reference, on === undefined ? {} : { on })).standard.edition

describe('the lineage', () => {
  it('[CL-93] fits its schema', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
    ajv.addSchema(read('schema/clauses.schema.json'))
    const validate = ajv.compile(read('schema/lineage.schema.json'))
    validate(read('lineage/lineage.json'))
    expect(validate.errors ?? []).toEqual([])
    expect(validate({ standards: [{ ...standards[0], role: 'law' }] })).toBe(false)
  })

  it('[CL-93] names each edition once, under its own year', () => {
    expect(known.size).toBe(standards.length)
    for (const { edition, designation, year, published } of standards) {
      expect([edition.slice(-4), designation.slice(-4), published.slice(0, 4)], edition).toEqual(Array(3).fill(String(year)))
    }
  })

  it('[CL-93] names only editions that are in it, and none that came later', () => {
    for (const { edition, year, supersedes, adopts } of standards) {
      const named = [...supersedes, ...(adopts ? [adopts.edition] : [])].map((one) => known.get(one))
      expect(
        named.filter((one) => one === undefined || one.year > year),
        edition,
      ).toEqual([])
    }
  })

  it('[CL-93] agrees with the outlines on amendments and national adoptions', () => {
    for (const { edition, amendments, national } of editions) {
      const { standard, adoptions } = orThrow(resolveStandard(edition))
      expect(standard.amendments ?? [], edition).toEqual(amendments)
      expect(
        adoptions.map(({ designation }) => designation),
        edition,
      ).toEqual(Object.values(national))
    }
  })

  it('[CL-93] marks what is only reported', () => {
    expect(known.get('iso9001:2026')).toMatchObject({ published: '2026-09-16', transitionEnds: '2029-09-30', confidence: 'one-source' })
    expect(known.get('iso9001:2026')?.note?.en).toContain('reported')
  })
})

describe('resolveStandard', () => {
  it.each([
    ['ISO 9001:2008', 'iso9001:2008'],
    ['iso9001:2015', 'iso9001:2015'],
    ['BS EN ISO 9001:2015/Amd 1:2024', 'iso9001:2015'],
    ['GB/T 19001-2016', 'gbt19001:2016'],
    ['ＧＢ／Ｔ　１９００１—２００８', 'gbt19001:2008'],
    ['YY/T 0287-2003', 'yyt0287:2003'],
  ])('[CL-94] %s is that edition only', (reference, edition) => {
    expect(found(reference)).toBe(edition)
    expect(orThrow(resolveStandard(reference, { on: '1990-01-01' })).standard.edition).toBe(edition)
    expect(orThrow(resolveStandard(reference)).dated).toBe(true)
  })

  it.each([
    ['ISO 9001', undefined, 'iso9001:2026'],
    ['ISO 9001', '2026-09-16', 'iso9001:2026'],
    ['ISO 9001', '2026-09-15', 'iso9001:2015'],
    ['ISO 9001', '2000-12-14', 'iso9001:1994'],
    ['ISO 19011', '2026-05-30', 'iso19011:2018'],
    ['ISO 19011', '2026-06-01', 'iso19011:2026'],
    ['GB/T 19001', undefined, 'gbt19001:2016'],
    ['YY/T 0287', '2004-01-01', 'yyt0287:2003'],
  ])('[CL-94] %s on %s is %s', (reference, on, edition) => {
    expect(found(reference, on)).toBe(edition)
    expect(orThrow(resolveStandard(reference)).dated).toBe(false)
  })

  it('[CL-95] says what replaced it, and until when both count', () => {
    const { supersededBy } = orThrow(resolveStandard('ISO 9001:2015', { on: '2027-01-01' }))
    expect(supersededBy).toMatchObject([{ edition: 'iso9001:2026', transitionEnds: '2029-09-30' }])
    expect(orThrow(resolveStandard('ISO 9001:2015', { on: '2026-01-01' })).supersededBy).toEqual([])
    expect(orThrow(resolveStandard('YY/T 0288-1996')).supersededBy).toMatchObject([{ edition: 'yyt0287:2003' }])
  })

  it('[CL-95] says what adopts it, what it adopts and how closely', () => {
    expect(orThrow(resolveStandard('ISO 9000:1987')).adoptions.map(({ designation, adopts }) => [designation, adopts?.degree])).toEqual([
      ['GB/T 10300-1988', 'equivalent'],
      ['GB/T 19000-1992', 'identical'],
    ])
    expect(orThrow(resolveStandard('ISO 9000:1987', { on: '1990-01-01' })).adoptions).toHaveLength(1)
    expect(orThrow(resolveStandard('GB/T 19001-2016')).adoptions).toMatchObject([{ edition: 'iso9001:2015' }])
  })

  it('[CL-94] reads a table of one’s own', () => {
    const house: StandardEdition = {
      edition: 'iso99999:2030',
      designation: 'ISO 99999:2030',
      year: 2030,
      published: '2030',
      role: 'requirements',
      supersedes: [],
      confidence: 'confirmed',
    }
    expect(orThrow(resolveStandard('ISO 99999', { standards: [house] })).standard).toBe(house)
  })

  it.each([
    ['quality', 'reference-unreadable'],
    ['', 'reference-unreadable'],
    ['ISO 9001:2015 '.repeat(10_000), 'reference-unreadable'],
    ['ISO 9001:2013', 'edition-unknown'],
    ['ISO 14001', 'edition-unknown'],
  ])('[CL-96] %.20s: %s', (reference, code) => {
    expect(resolveStandard(reference)).toMatchObject({ ok: false, issues: [{ code, severity: 'error', path: [] }] })
  })

  it('[CL-96] offers the editions of that standard, and none before the first', () => {
    expect(resolveStandard('ISO 9004:2015')).toMatchObject({
      issues: [{ params: { received: 'ISO 9004:2015', options: ['ISO 9004:2000', 'ISO 9004:2009', 'ISO 9004:2018'] } }],
    })
    expect(resolveStandard('ISO 9001', { on: '1980-01-01' })).toMatchObject({ ok: false, issues: [{ code: 'edition-unknown' }] })
    expect(() => resolveStandard('ISO 9001', { on: '2026-02-30' })).toThrow('clausebook: "2026-02-30" is no calendar date')
  })
})
