import { readFileSync } from 'node:fs'
import { type ClauseSuggestion, parentOf, suggestClauses } from 'clausebook/clauses'
import { iso9001_2000 } from 'clausebook/clauses/iso9001-2000'
import { iso9001_2000_en } from 'clausebook/clauses/iso9001-2000/en'
import { iso9001_2000_zhCN } from 'clausebook/clauses/iso9001-2000/zh-CN'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'
import { iso9001_2015_en } from 'clausebook/clauses/iso9001-2015/en'
import { iso9001_2015_zhCN } from 'clausebook/clauses/iso9001-2015/zh-CN'
import { describe, expect, it } from 'vitest'

const en = { catalogue: iso9001_2015, texts: [iso9001_2015_en] }
const zh = { catalogue: iso9001_2015, texts: [iso9001_2015_zhCN] }
const both = { catalogue: iso9001_2015, texts: [iso9001_2015_en, iso9001_2015_zhCN] }
const numbersOf = (suggestions: readonly ClauseSuggestion[]): readonly string[] => suggestions.map(({ number }) => number)
/** Titled clause of a number of 2015, so that 10.2 and 10.2.1 are one. */
const titled = (number: string): string =>
  iso9001_2015.nodes.find((node) => node.number === number)?.titles ? number : (parentOf(iso9001_2015, number)?.number ?? number)

const calipers = 'Three calipers in the machine shop carried calibration labels that had expired in March.'

/** Plain findings of several trades, with the clause in the editions of 2015 and 2000. */
const findings: readonly (readonly [string, string, string, string])[] = [
  [calipers, '机加车间三把卡尺的校准标签三月份已过期。', '7.1.5.2', '7.6'],
  ['Two bags of dough in the cold room had no label with date or batch.', '冷库里两袋面团没有标签，看不出日期和批次。', '8.5.2', '7.5.3'],
  [
    'The new galvanizing company had been receiving orders for half a year without ever having been evaluated as a supplier.',
    '新的电镀厂已供货半年，却从没有做过供方评价。',
    '8.4.1',
    '7.4.1',
  ],
  ['Release 3.2 went live although the inspection had been skipped.', '第3.2版未经检验就放行上线。', '8.6', '8.2.4'],
  [
    'Rejected castings lay unsegregated in the same box as good ones and two were shipped.',
    '报废铸件未隔离，与合格品放在一起，其中两件误发。',
    '8.7',
    '8.3',
  ],
  ["A customer's mould was rusty and damaged; the owner had not been told.", '客户模具生锈损坏，一直没有告知物主。', '8.5.3', '7.5.4'],
  [
    'In two years no internal audit of the design department had taken place, although the audit programme asks for one each year.',
    '审核方案规定设计部每年内审一次，最近两年都没有审过。',
    '9.2',
    '8.2.2',
  ],
  [
    'The boiler has had no maintenance for three years, and there was no hot water on the guest floors.',
    '锅炉三年没有维护保养，客房楼层没有热水。',
    '7.1.3',
    '6.3',
  ],
  [
    'The same leak was repaired five times; the root cause was never analysed.',
    '同样的漏油重复发生五次，从未分析根本原因。',
    '10.2',
    '8.5.2',
  ],
  ['Finished transformers were in storage in the rain; the packaging was soaked.', '成品变压器露天堆放，包装受潮。', '8.5.4', '7.5.5'],
]

describe('suggesting clauses', () => {
  it.each(findings)(
    '[CL-70] "%s" and its Chinese lead to the clause in two editions, among the first three',
    (english, chinese, now, then) => {
      const old = { catalogue: iso9001_2000, limit: 3 }
      expect(numbersOf(suggestClauses(english, { ...en, limit: 3 })).map(titled)).toContain(now)
      expect(numbersOf(suggestClauses(chinese, { ...zh, limit: 3 })).map(titled)).toContain(now)
      expect(numbersOf(suggestClauses(english, { ...old, texts: [iso9001_2000_en] }))).toContain(then)
      expect(numbersOf(suggestClauses(chinese, { ...old, texts: [iso9001_2000_zhCN] }))).toContain(then)
    },
  )

  it('[CL-70] references are canonical, five at most unless asked otherwise', () => {
    expect(suggestClauses(calipers, en)[0]).toMatchObject({ reference: 'iso9001:2015/7.1.5.2', number: '7.1.5.2' })
    expect(suggestClauses(calipers.repeat(3), { ...en, limit: 2 })).toHaveLength(2)
    expect(suggestClauses('training supplier calibration complaint release storage', en)).toHaveLength(5)
  })

  it('[CL-70] facts in two languages are held against the texts of both', () => {
    const [first, second] = numbersOf(suggestClauses('calibration label; 合格供方名录', both))
    expect([first, second].toSorted()).toEqual(['7.1.5.2', '8.4.1'])
  })

  it('[CL-71] every word is named as it stands in the facts, with the text that it was found in', () => {
    const [first] = suggestClauses('两把卡尺的校准标签已过期', zh)
    expect(first?.words.map(({ word, field, text }) => [word, field, text])).toEqual([
      ['校准标签', 'keyword', '校准'],
      ['卡尺', 'keyword', '卡尺'],
      ['过期', 'keyword', '过期'],
    ])
  })

  it('[CL-71] a word that is said twice is shown where it stands in the longest stretch', () => {
    const [first] = suggestClauses('因同样原因漏油，没有查找根本原因', zh)
    expect([first?.number, first?.words.map(({ word }) => word)]).toEqual(['10.2.1', ['根本原因']])
  })

  it('[CL-72] one clause comes under a title, and no heading or clause without requirement', () => {
    const numbers = numbersOf(
      suggestClauses('Scope. Terms and definitions. Corrective action. Quality management system. Operation.', { ...en, limit: 100 }),
    )
    const families = numbers.map(titled)
    expect(new Set(families).size).toBe(families.length)
    expect(numbers.filter((number) => /^[123](\.|$)/.test(number) || number === '8' || number === '7.5')).toEqual([])
    expect(families).toContain('10.2')
  })

  it('[CL-72] a clause that auditors cite as a whole may come although clauses stand under it', () => {
    expect(numbersOf(suggestClauses('管评会议纪要', zh))).toContain('9.3')
  })

  it('[CL-72] what is cited already is left out, with its letters and what stands under the same title', () => {
    const facts = 'Repeated nonconformity without corrective action; the training was overdue.'
    expect(numbersOf(suggestClauses(facts, en)).map(titled)).toEqual(expect.arrayContaining(['10.2', '7.2']))
    const rest = numbersOf(suggestClauses(facts, { ...en, exclude: ['iso9001:2015/10.2.1/b', '7.2'], limit: 100 })).map(titled)
    expect(rest.filter((number) => number === '10.2' || number === '7.2')).toEqual([])
    expect(rest.length).toBeGreaterThan(0)
  })

  it.each([
    ['The vendor was not assessed.', en, '8.4.1'],
    ['Apprentices get no courses.', en, '7.2'],
    ['外协厂未经评估。', zh, '8.4.1'],
    ['学徒没有受过训练。', zh, '7.2'],
  ] as const)('[CL-73] words of the same meaning speak too: %s', (facts, options, number) => {
    expect(numbersOf(suggestClauses(facts, options)).slice(0, 3)).toContain(number)
    const without = suggestClauses(facts, { ...options, weights: { related: 0 } }).find((one) => one.number === number)
    expect(without?.score ?? 0).toBeLessThan(suggestClauses(facts, options).find((one) => one.number === number)?.score ?? 0)
  })

  it('[CL-73] people who tell a story, grammar and bare numbers say little or nothing', () => {
    expect(suggestClauses('The and of 409 2023, which was not for them.', en)).toEqual([])
    expect(suggestClauses('的了在是不一二三', zh)).toEqual([])
    const [first] = suggestClauses('The manager said that the supervisor asked the auditor about calibration.', en)
    expect(first?.number).toBe('7.1.5.2')
  })

  it('[CL-74] a finding is read by its statement, evidence, department and process', () => {
    const finding = {
      statement: 'The required mark is missing.',
      evidence: [{ description: 'Caliper with expired calibration label' }],
      department: 'Machine shop',
    }
    expect(suggestClauses(finding, en)[0]?.number).toBe('7.1.5.2')
    expect(suggestClauses({ statement: finding.statement }, en)[0]?.number).not.toBe('7.1.5.2')
    expect(suggestClauses({}, en)).toEqual([])
  })

  it('[CL-75] of huge facts the first 10,000 characters are read', () => {
    for (const facts of ['calibration expired '.repeat(20_000), '校准标签过期'.repeat(50_000), '('.repeat(100_000)]) {
      expect(suggestClauses(facts, both)).toEqual(suggestClauses(facts.slice(0, 10_000), both))
    }
  })

  it('[CL-75] texts of another edition are a mistake of the caller', () => {
    expect(() => suggestClauses(calipers, { ...en, texts: [iso9001_2000_en] })).toThrow(TypeError)
  })

  it('[CL-76] of the 26 cases of the example, at least 60 in 100 have a clause that was decided on among the first three', () => {
    interface Stored {
      readonly facts: { readonly en: string; readonly 'zh-CN': string }
      readonly decisions: readonly { readonly to: readonly string[] }[]
    }
    const file = new URL('../../examples/hotel-audit/cases.json', import.meta.url)
    const cases: readonly Stored[] = JSON.parse(readFileSync(file, 'utf8'))
    const hits = (language: 'en' | 'zh-CN', options: typeof en): number =>
      cases.filter(({ facts, decisions }) => {
        const decided = decisions.flatMap(({ to }) => to.map((place) => titled(place.split('/')[1] ?? '')))
        return numbersOf(suggestClauses(facts[language], { ...options, limit: 3 })).some((number) => decided.includes(titled(number)))
      }).length
    expect(cases).toHaveLength(26)
    expect(hits('en', en)).toBeGreaterThanOrEqual(16)
    expect(hits('zh-CN', zh)).toBeGreaterThanOrEqual(16)
  })
})
