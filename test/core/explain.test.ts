import { globSync, readFileSync } from 'node:fs'
import { type AnyIssue, available, findingSchema, nonconformity } from 'clausebook'
import { createExplain, explain, rooms, standardSchema } from 'clausebook/texts'
import { describe, expect, it } from 'vitest'
import { hydrantFinding, opening, planned, walk } from '../support/casework'
import { contextOf } from '../support/context'

const decided: AnyIssue = { code: 'verdict-given', severity: 'error', path: ['verdict'], params: {} }

describe('explain', () => {
  it('[CORE-26] tells a reader of each language the same, by the edition he works with', () => {
    expect(explain(decided, { language: 'en', edition: 'iso9001:2015' })).toEqual({
      code: 'verdict-given',
      severity: 'error',
      path: ['verdict'],
      where: 'verdict',
      message: 'The effectiveness of the actions was not reviewed.',
      authority: 'requirement',
      authorityLabel: 'requirement of the standard',
      lack: 'decision',
      basis: ['iso9001:2015/10.2.1/d'],
    })
    expect(explain(decided, { language: 'zh-CN', edition: 'iso9001:2000' })).toMatchObject({
      message: '尚未评审措施的有效性。',
      authorityLabel: '标准要求',
      basis: ['iso9001:2000/8.5.2/f'],
    })
    expect(explain(decided, { language: 'en' }).basis).toEqual([])
  })

  it('[CORE-26] writes paths as people read them', () => {
    const { state } = planned()
    const issue = available(nonconformity, state, contextOf()).close.find(({ code }) => code === 'actions-finished')
    expect(issue && explain(issue, { language: 'en' })).toMatchObject({
      where: 'actions[0].status',
      message: 'An action is still open: "Reroute the cable", due 2026-11-20.',
      lack: 'waiting',
    })
  })

  it('[CORE-26] takes any tag of Chinese for Chinese, and any other language for English', () => {
    const said = (language: string) => explain(decided, { language: language as 'en' }).message
    expect([said('zh'), said('zh-TW')]).toEqual(Array(2).fill('尚未评审措施的有效性。'))
    expect(said('de')).toBe('The effectiveness of the actions was not reviewed.')
  })

  it('[CORE-26] never calls a practice a requirement, and shows an unknown code as it is', () => {
    const issue: AnyIssue = { code: 'verifier-independent', severity: 'warning', path: [], params: { actions: ['act_1'] } }
    expect(explain(issue, { language: 'en', edition: 'iso9001:2015' })).toMatchObject({ authority: 'practice', basis: [] })
    expect(explain({ ...decided, code: 'own-rule' }, { language: 'en' }).message).toBe('own-rule')
    const own = createExplain(
      [
        {
          texts: { en: { 'own-rule': () => 'Ours.' }, 'zh-CN': {} },
          provenance: { 'own-rule': { authority: 'practice', lack: 'record' } },
        },
      ],
      () => [],
    )
    expect(own({ ...decided, code: 'own-rule' }, { language: 'en' })).toMatchObject({ message: 'Ours.', authority: 'practice' })
  })

  it('[CORE-35] calls a rule a requirement only where the edition asked for has the clause', () => {
    const extent: AnyIssue = { code: 'extent-decided', severity: 'error', path: ['extent'], params: {} }
    expect(explain(extent, { language: 'en', edition: 'iso9001:2015' })).toMatchObject({
      authority: 'requirement',
      basis: ['iso9001:2015/10.2.1/b'],
    })
    expect(explain(extent, { language: 'en', edition: 'iso9001:2000' })).toMatchObject({ authority: 'practice', basis: [] })
    expect(explain(extent, { language: 'en' })).toMatchObject({ authority: 'requirement' })
  })

  it('[CORE-27] has a text and a provenance for every code in every language', () => {
    for (const { texts, provenance } of rooms) {
      const codes = Object.keys(provenance).sort()
      expect(Object.keys(texts.en).sort()).toEqual(codes)
      expect(Object.keys(texts['zh-CN']).sort()).toEqual(codes)
    }
    const all = rooms.flatMap(({ provenance }) => Object.keys(provenance))
    expect(new Set(all).size).toBe(all.length)
  })

  it('[CORE-27] keeps texts out of issues', () => {
    const { state } = walk(opening)
    const issues = available(nonconformity, state, contextOf()).close
    expect(issues.map((issue) => Object.keys(issue).sort())).toEqual(issues.map(() => ['code', 'params', 'path', 'severity']))
  })

  it('[CORE-28] turns a schema into a Standard Schema with messages of ours', () => {
    const schema = standardSchema(findingSchema, explain, { language: 'zh-CN' })
    expect(schema['~standard'].validate({ ...hydrantFinding, statement: '', grade: 'huge' })).toEqual({
      issues: [
        { path: ['statement'], message: '内容不能为空。' },
        { path: ['grade'], message: '应为以下之一：major、minor、observation、opportunity、conformity、good-practice；实际为 "huge"。' },
      ],
    })
    expect(schema['~standard'].validate(hydrantFinding)).toEqual({ value: hydrantFinding })
  })
})

describe('Chinese texts', () => {
  it('[CORE-29] set full-width punctuation beside Chinese characters, and no stray blanks between them', () => {
    const files = globSync('src/**/zh-CN*.ts', { cwd: new URL('../../', import.meta.url) }).filter((file) => !file.includes('/editions/')) // packed data, held by its own tests
    const found = files.flatMap((file) =>
      [
        ...readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').matchAll(
          /.{0,6}(?:\p{Script=Han}[,:;?!(]|(?:[,;?!]|(?<![a-z])\))\p{Script=Han}|\p{Script=Han} \p{Script=Han}).{0,6}/gu,
        ),
      ].map(([text]) => `${file}: ${text}`),
    )
    expect(files.length).toBeGreaterThan(3)
    expect(found).toEqual([])
  })
})
