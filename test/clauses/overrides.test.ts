import { orThrow } from 'clausebook'
import {
  type ClauseTexts,
  checkCitation,
  clauseTitle,
  crosswalk,
  extendCatalogue,
  extendClauseTexts,
  extendCrosswalk,
  findClause,
  readCatalogue,
  readCrosswalk,
} from 'clausebook/clauses'
import { iso9001Crosswalks } from 'clausebook/clauses/crosswalks'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'
import { iso9001_2026 } from 'clausebook/clauses/iso9001-2026'
import { iso13485_2016 } from 'clausebook/clauses/iso13485-2016'
import { describe, expect, it } from 'vitest'
import { deepFrozen } from '../support/deep-frozen'
import { editions } from './editions'

const [, , from2015] = iso9001Crosswalks
if (!from2015) throw new Error('no table from 2015')
const codes = (result: { readonly issues: readonly { readonly code: string; readonly path: readonly (string | number)[] }[] }) =>
  result.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
const unsafe = (value: unknown): never => value as never // what a caller without types may pass

const texts: ClauseTexts = {
  edition: 'iso9001:2015',
  language: 'en',
  clauses: { '8.5.4': { paraphrase: 'Keep things in good condition.', keywords: ['stock'], evidence: ['stock card'] } },
}
const house = {
  $schema: '../clauses.schema.json',
  edition: 'house:2026',
  standard: 'House rules',
  year: 2026,
  amendments: [],
  national: {},
  languageNotes: { en: 'Our own.', 'zh-CN': '自订。' },
  withoutRequirement: ['1'],
  exclusions: [],
  citedAsWhole: [],
  nodes: [
    { number: '1', titles: { en: 'Scope' }, items: [], confidence: { number: 'confirmed', titles: { en: 'confirmed' }, items: 'checked' } },
    { number: '2', titles: { en: 'Rooms' }, items: [], confidence: { number: 'confirmed', titles: { en: 'confirmed' }, items: 'checked' } },
    { number: '2.1', items: ['a', 'b'], confidence: { number: 'confirmed', items: 'checked' } },
  ],
}
const houseTable = {
  from: 'house:2026',
  to: 'iso9001:2026',
  relationBasis: 'judgement',
  basisNote: { en: 'Our own.', 'zh-CN': '自订。' },
  paragraphs: { from: [], to: [] },
  rows: [{ from: '2.1', to: ['8.5.1'], relation: 'subset', confidence: { targets: 'judgement', relation: 'judgement' } }],
}

describe('extendCatalogue', () => {
  it('[CL-97] makes letters sure, so that a wrong one is an error', () => {
    const before = checkCitation('iso9001:2026/8.5.6/d', [iso9001_2026]).map(({ code, severity }) => `${code} ${severity}`)
    const mine = orThrow(extendCatalogue(iso9001_2026, { clauses: { '8.5.6': { items: ['a', 'b', 'c'], subItems: { a: 2 } } } }))
    expect(before).toEqual(['item-unverified advice'])
    expect(checkCitation('iso9001:2026/8.5.6/d', [mine])).toMatchObject([{ code: 'item-unknown', severity: 'error' }])
    expect(checkCitation('iso9001:2026/8.5.6/a/2', [mine])).toEqual([])
  })

  it('[CL-97] puts an official title in the place of a suggested one', () => {
    const mine = orThrow(extendCatalogue(iso9001_2026, { clauses: { '10.1': { titles: { 'zh-CN': '不断改进' } } } }))
    expect(clauseTitle(mine, '10.1', 'zh-CN')).toBe('不断改进')
    expect(findClause(mine, '10.1')).toMatchObject({
      titles: { en: 'Continual improvement' },
      confidence: { titles: { 'zh-CN': 'checked' } },
    })
    expect(findClause(mine, '10.1')).not.toHaveProperty('suggestedTitles')
  })

  it('[CL-97] keeps what is not given, and takes the confidence that is', () => {
    const note = { en: 'Ask the laundry.', 'zh-CN': '询问洗衣房。' }
    const clauses = { '8.6': { note }, '8.1': { items: ['a', 'b'], subItems: {}, confidence: 'one-source' } } as const
    const mine = orThrow(extendCatalogue(iso9001_2015, { national: { 'zh-CN': 'GB/T 19001-2016' }, clauses }))
    expect(findClause(mine, '8.6')).toEqual({ ...findClause(iso9001_2015, '8.6'), note })
    expect(findClause(mine, '8.1')?.confidence).toMatchObject({ items: 'one-source', titles: { en: 'confirmed' } })
    expect(findClause(mine, '8.5')).toEqual(findClause(iso9001_2015, '8.5'))
  })

  it('[CL-100] leaves the catalogue as it was and freezes the new one', () => {
    const before = JSON.stringify(iso9001_2026)
    const overrides = { clauses: { '8.5.6': { items: ['a'] } } }
    const mine = orThrow(extendCatalogue(iso9001_2026, overrides))
    expect(JSON.stringify(iso9001_2026)).toBe(before)
    expect(deepFrozen(mine)).toBe(true)
    expect([Object.isFrozen(iso9001_2026.nodes[5]), Object.isFrozen(overrides.clauses['8.5.6'].items)]).toEqual([false, false])
    expect(orThrow(extendCatalogue(iso9001_2026, { clauses: {} }))).toBe(iso9001_2026)
  })

  it.each([
    [{ clauses: { '8.9': { items: ['a'] } } }, ['clause-unknown clauses.8.9']],
    [{ clauses: { '8.5.6': { items: ['a', 'c'] } } }, ['outline-inconsistent clauses.8.5.6.items']],
    [{ clauses: { '8.5.6': { items: ['a'], subItems: { b: 2 } } } }, ['outline-inconsistent clauses.8.5.6.items']],
    [{ clauses: { '10.2.1': { titles: { 'zh-CN': '应对' } } } }, ['field-required clauses.10.2.1.titles.en']],
    [{ clauses: { '8.6': { text: 'x', confidence: 'sure' } } }, ['field-invalid clauses.8.6.confidence', 'field-unknown clauses.8.6.text']],
    [{ clauses: { eight: {} } }, ['field-invalid clauses.eight']],
    [null, ['field-invalid ']],
  ])('[CL-101] refuses %j', (overrides, expected) => {
    expect(codes(extendCatalogue(iso9001_2026, unsafe(overrides)))).toEqual(expected)
  })
})

describe('extendCrosswalk', () => {
  it('[CL-98] takes the place of a row and changes what is carried over', () => {
    const { decisions } = orThrow(crosswalk('iso9001:2015/10.1/c', 'iso9001:2026', iso9001Crosswalks))
    const rows = [{ from: '10.1/c', to: ['10.1/c'], relation: 'equivalent' }] as const
    const mine = orThrow(extendCrosswalk(from2015, { rows }, { from: iso9001_2015, to: iso9001_2026 }))
    const carried = orThrow(crosswalk('iso9001:2015/10.1/c', 'iso9001:2026', [mine]))
    expect(decisions).toContain('items-not-mapped')
    expect(carried).toMatchObject({ targets: [{ reference: 'iso9001:2026/10.1/c', confidence: { relation: 'checked' } }], decisions: [] })
  })

  it('[CL-98] says that nothing takes a clause up', () => {
    const mine = orThrow(extendCrosswalk(from2015, { rows: [{ from: '10.3', to: [], relation: 'none' }] }))
    expect(orThrow(crosswalk('iso9001:2015/10.3', 'iso9001:2026', [mine]))).toEqual({ targets: [], decisions: ['none'] })
  })

  it('[CL-100] leaves the table as it was and freezes the new one', () => {
    const before = JSON.stringify(from2015)
    const mine = orThrow(extendCrosswalk(from2015, { rows: [{ from: '10.3', to: ['10.1'], relation: 'equivalent', items: 'same' }] }))
    expect(JSON.stringify(from2015)).toBe(before)
    expect(mine.rows.find((row) => row.from === '10.3')?.confidence).toEqual({ targets: 'checked', relation: 'checked', items: 'checked' })
    expect(mine.rows).toHaveLength(from2015.rows.length)
    expect(deepFrozen(mine)).toBe(true)
    expect(orThrow(extendCrosswalk(from2015, { rows: [] }))).toBe(from2015)
  })

  it.each([
    [[{ from: '10.4', to: ['10.1'], relation: 'equal' }], ['clause-unknown rows.0.from']],
    [[{ from: '10.3', to: ['10.1', '10.3'], relation: 'equal' }], ['clause-unknown rows.0.to.1']],
    [[{ from: '10.3', to: [], relation: 'equal' }], ['list-too-short rows.0.to']],
    [[{ from: '10.3', to: ['10.1'], relation: 'none' }], ['list-too-long rows.0.to']],
    [[{ from: '10.3', to: ['10.1'], relation: 'same' }], ['field-invalid rows.0.relation']],
    [
      [
        { from: '10.3', to: ['10.1'], relation: 'equal' },
        { from: '10.3', to: ['10.1'], relation: 'subset' },
      ],
      ['outline-inconsistent rows.1.from'],
    ],
  ])('[CL-101] refuses %j', (rows, expected) => {
    expect(codes(extendCrosswalk(from2015, { rows: unsafe(rows) }, { from: iso9001_2015, to: iso9001_2026 }))).toEqual(expected)
  })
})

describe('extendClauseTexts', () => {
  it('[CL-99] replaces what is given and keeps the rest', () => {
    const added = { paraphrase: 'Ask guests.', keywords: ['survey'], evidence: [] }
    const mine = orThrow(extendClauseTexts(texts, { '8.5.4': { keywords: ['minibar', 'stock'] }, '9.1.2': added }, iso9001_2015))
    expect(mine.clauses).toEqual({
      '8.5.4': { paraphrase: 'Keep things in good condition.', keywords: ['minibar', 'stock'], evidence: ['stock card'] },
      '9.1.2': added,
    })
    expect(texts.clauses['8.5.4']?.keywords).toEqual(['stock'])
    expect([Object.isFrozen(mine), Object.isFrozen(mine.clauses), Object.isFrozen(mine.clauses['8.5.4']?.keywords)]).toEqual(
      Array(3).fill(true),
    )
    expect(orThrow(extendClauseTexts(texts, {}))).toBe(texts)
  })

  it.each([
    [{ '8.9': { paraphrase: 'x' } }, ['clause-unknown 8.9']],
    [{ '9.1.2': { keywords: ['x'] } }, ['field-required 9.1.2.paraphrase']],
    [{ '8.5.4': { paraphrase: ' ', proof: [] } }, ['text-empty 8.5.4.paraphrase', 'field-unknown 8.5.4.proof']],
  ])('[CL-101] refuses %j', (overrides, expected) => {
    expect(codes(extendClauseTexts(texts, unsafe(overrides), iso9001_2015))).toEqual(expected)
  })
})

describe('an outline of one’s own', () => {
  it('[CL-102] is read and then asked like any other', () => {
    const mine = orThrow(readCatalogue(house))
    expect(deepFrozen(mine)).toBe(true)
    expect(checkCitation('house:2026/2.1/c', [mine])).toMatchObject([{ code: 'item-unknown', severity: 'error' }])
    const table = orThrow(readCrosswalk(houseTable, { from: mine, to: iso9001_2026 }))
    expect(orThrow(crosswalk('house:2026/2.1', 'iso9001:2026', [table])).targets).toMatchObject([{ reference: 'iso9001:2026/8.5.1' }])
  })

  it.each([...editions, iso13485_2016].map((catalogue) => [catalogue.edition, catalogue] as const))(
    '[CL-102] %s passes',
    (_, catalogue) => {
      expect(orThrow(readCatalogue(JSON.parse(JSON.stringify(catalogue)))).nodes).toEqual(catalogue.nodes)
    },
  )

  it.each(iso9001Crosswalks.map((table) => [`${table.from} to ${table.to}`, table] as const))('[CL-102] %s passes', (_, table) => {
    const [from, to] = [table.from, table.to].map((edition) => editions.find((one) => one.edition === edition))
    if (!from || !to) throw new Error('an edition is missing')
    expect(orThrow(readCrosswalk(table, { from, to })).rows).toEqual(table.rows)
  })

  const [scope, rooms, paragraph] = house.nodes
  it.each([
    [{ nodes: [scope, rooms, rooms] }, ['outline-inconsistent nodes.2.number']],
    [{ nodes: [scope, paragraph] }, ['outline-inconsistent nodes.1.number']],
    [{ nodes: [rooms, scope] }, ['outline-inconsistent nodes.1.number']],
    [{ nodes: [scope, rooms, { ...paragraph, items: ['b'] }] }, ['outline-inconsistent nodes.2.items']],
    [{ withoutRequirement: ['3'] }, ['clause-unknown withoutRequirement.0']],
    [{ nodes: [] }, ['list-too-short nodes']],
    [{ edition: 'House' }, ['field-invalid edition']],
  ])('[CL-101] with %j is refused', (changes, expected) => {
    expect(codes(readCatalogue({ ...house, ...changes }))).toEqual(expected)
  })

  it('[CL-101] that is no record at all is refused', () => {
    expect(codes(readCatalogue('house'))).toEqual(['field-invalid '])
    expect(codes(readCrosswalk([]))).toEqual(['field-invalid '])
  })
})
