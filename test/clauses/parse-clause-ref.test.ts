import { type ParseOptions, parseCanonical, parseClauseRef } from 'clausebook/clauses'
import { describe, expect, it } from 'vitest'

const in2015: ParseOptions = { edition: 'iso9001:2015' }
const in2000: ParseOptions = { edition: 'iso9001:2000' }
const reading = (text: string, options?: ParseOptions) => {
  const result = parseClauseRef(text, options)
  return [result.ok ? result.value.reference : 'refused', ...result.issues.map((issue) => issue.code)]
}
const issue = (text: string, options?: ParseOptions) => parseClauseRef(text, options).issues[0]

describe('canonical form', () => {
  it('[CL-4] is taken apart', () => {
    const value = { reference: 'iso9001:2015/10.2.1/b/2', edition: 'iso9001:2015', number: '10.2.1', item: 'b', subItem: '2' }
    expect(parseClauseRef('iso9001:2015/10.2.1/b/2')).toEqual({ ok: true, value, issues: [] })
    expect(parseClauseRef('iso9001:2015/8')).toEqual({
      ok: true,
      value: { reference: 'iso9001:2015/8', edition: 'iso9001:2015', number: '8' },
      issues: [],
    })
  })

  it('[CL-4] may name other standards, an annex included', () => {
    expect(reading('iso14001:2015/6.1.2/a')).toEqual(['iso14001:2015/6.1.2/a'])
    expect(reading('acme-manual:v3/A.2')).toEqual(['acme-manual:v3/A.2'])
  })

  it.each([
    'iso9001:2015',
    'iso9001:2015/',
    'iso9001:2015/08.1',
    'iso9001:2015/8.',
    'iso9001:2015/8.1/ab',
    'iso9001:2015/8.1/A',
    'iso9001/8.1',
    ' iso9001:2015/8.1',
    `iso9001:2015/8.1/${'a'.repeat(100)}`,
  ])('[CL-4] is not "%s"', (text) => {
    expect(parseCanonical(text)).toBeUndefined()
  })
})

describe('English', () => {
  it.each([
    ['ISO 9001:2015 cl. 8.5.1 f)', 'iso9001:2015/8.5.1/f'],
    ['ISO 9001:2015, clause 8.5.1, item f)', 'iso9001:2015/8.5.1/f'],
    ['ISO9001-2015 8.5.1 f', 'iso9001:2015/8.5.1/f'],
    ['iso 9001 : 2015 Section 8.5.1(F)', 'iso9001:2015/8.5.1/f'],
    ['BS EN ISO 9001:2015 8.5.1', 'iso9001:2015/8.5.1'],
    ['DIN EN ISO 9001:2015-11, 8.5.1', 'iso9001:2015/8.5.1'],
    ['ANSI/ISO/ASQ Q9001-2000 7.5.1', 'iso9001:2000/7.5.1'],
    ['JIS Q 9001:2015 8.5.1', 'iso9001:2015/8.5.1'],
    ['ISO 9001:2015/Amd 1:2024 4.1', 'iso9001:2015/4.1'],
    ['ISO 9001:2015+A1:2024, 4.2', 'iso9001:2015/4.2'],
    ['ISO 9001 (2015) 8.5', 'iso9001:2015/8.5'],
    ['8.5.1 f) of ISO 9001:2015', 'iso9001:2015/8.5.1/f'],
    ['ISO 9001:2015 8', 'iso9001:2015/8'],
    ['ISO 9001, 2015 edition, clause 8.5.1', 'iso9001:2015/8.5.1'],
    ['ISO 14001:2015 6.1.2', 'iso14001:2015/6.1.2'],
    ['see iso9001:2015/8.5.1/f', 'iso9001:2015/8.5.1/f'],
  ])('[CL-5] reads "%s"', (text, reference) => {
    expect(reading(text)).toEqual([reference])
  })

  it.each([
    ['clause 8.5.1 (f)', '8.5.1/f'],
    ['§8.5.1f', '8.5.1/f'],
    ['cl.8.5.1', '8.5.1'],
    ['clause8.5.1', '8.5.1'],
    ['8.5.1.f', '8.5.1/f'],
    ['8.5.1/f', '8.5.1/f'],
    ['8.5.1 Control of production and service provision f)', '8.5.1/f'],
    ['clause 4', '4'],
    ['8', '8'],
    ['5.1.1 l)', '5.1.1/l'],
    ['5.1.1l', '5.1.1/l'],
  ])('[CL-5] reads "%s" in the edition given', (text, place) => {
    expect(reading(text, in2015)).toEqual([`iso9001:2015/${place}`])
  })

  it('[CL-5] takes the edition in the text before the one given', () => {
    expect(reading('ISO 9001:2008 7.5.1', in2015)).toEqual(['iso9001:2008/7.5.1'])
  })

  it('[CL-5] does not take an article for a letter', () => {
    expect(reading('8.5.1 a guest complained', in2015)).toEqual(['iso9001:2015/8.5.1', 'text-ignored'])
  })
})

describe('Chinese', () => {
  it.each([
    ['GB/T 19001-2016 8.5.1f', 'iso9001:2015/8.5.1/f'],
    ['GB/T19001—2016 第8.5.1条f)款', 'iso9001:2015/8.5.1/f'],
    ['GB/T 19001-2008 7.5.1 a)', 'iso9001:2008/7.5.1/a'],
    ['GB/T 19001-2016 idt ISO 9001:2015 8.5.1', 'iso9001:2015/8.5.1'],
    ['不符合ISO9001：2015标准8.5.1条款要求', 'iso9001:2015/8.5.1'],
    ['ISO 9001:2015 条款 8.5.1 f 项', 'iso9001:2015/8.5.1/f'],
    ['ISO 9001：2015第9.2.2款c）', 'iso9001:2015/9.2.2/c'],
    ['ＩＳＯ　９００１：２０１５　８．５．１　ｆ）', 'iso9001:2015/8.5.1/f'],
    ['2015版标准8.5.1', 'iso9001:2015/8.5.1'],
  ])('[CL-6] reads "%s"', (text, reference) => {
    expect(reading(text)).toEqual([reference])
  })

  it.each([
    ['标准“7.5.1 生产和服务提供的控制”的 a)', '7.5.1/a'],
    ['标准"7.5.1 生产和服务提供的控制"的 a)', '7.5.1/a'],
    ['违反了标准「7.2.1」的「b）」', '7.2.1/b'],
    ['第4章', '4'],
  ])('[CL-6] reads "%s" in the edition given', (text, place) => {
    expect(reading(text, in2000)).toEqual([`iso9001:2000/${place}`])
  })

  it('[CL-6] does not take the first stroke of a title for a digit', () => {
    expect(reading('6.4工作环境', in2000)).toEqual(['iso9001:2000/6.4', 'text-ignored'])
    expect(reading('6.4.工作环境', in2000)).toEqual(['iso9001:2000/6.4', 'text-ignored'])
  })
})

describe('damage by text recognition', () => {
  it.each([
    ['6.\n2.\n2', '6.2.2'],
    ['7.4.l', '7.4.1'],
    ['7.4.I', '7.4.1'],
    ['7.4.〡', '7.4.1'],
    ['7.5.工', '7.5.1'],
    ['7.5.1工', '7.5.1'],
    ['7.5 .l', '7.5.1'],
    ['8。5。1', '8.5.1'],
    ['l0.2.1', '10.2.1'],
    ['1O.2.1', '10.2.1'],
    ['8.5.\u200b1', '8.5.1'],
  ])('[CL-7] repairs %j and says so', (original, number) => {
    const result = parseClauseRef(original, in2000)
    expect(result.ok && result.value.number).toBe(number)
    expect(result.issues).toEqual([{ code: 'reference-repaired', severity: 'advice', path: [], params: { original, reading: number } }])
  })

  it('[CL-7] reads through damaged titles, which are no keys', () => {
    expect(reading('7.5 .l 生产和服务提洪的控制', in2000)).toEqual(['iso9001:2000/7.5.1', 'reference-repaired', 'text-ignored'])
    expect(reading('7.5.4顾容财产', in2000)).toEqual(['iso9001:2000/7.5.4', 'text-ignored'])
    expect(issue('电动4.2.4', in2000)).toMatchObject({ code: 'text-ignored', params: { text: '电动' } })
  })

  it('[CL-7] leaves numbers alone that prose continues', () => {
    expect(reading('clause 8.5. 3 guests complained', in2015)[0]).toBe('iso9001:2015/8.5')
    expect(reading('违反8.5。3名客人投诉', in2015)[0]).toBe('iso9001:2015/8.5')
  })
})

describe('sub-items', () => {
  it.each(['10.2.1 b) 2)', '10.2.1 b)2)', '10.2.1 b2)', '10.2.1 b.2', '10.2.1 (b) (2)', '10.2.1/b/2'])(
    '[CL-8] keeps the one of "%s"',
    (text) => {
      expect(reading(text, in2015)).toEqual(['iso9001:2015/10.2.1/b/2'])
    },
  )
})

describe('editions', () => {
  it('[CL-9] asks for one when there is none', () => {
    expect(issue('8.5.1 f)')).toMatchObject({ code: 'edition-missing', severity: 'error', params: { number: '8.5.1' } })
    expect(issue('ISO 9001 8.5.1')).toMatchObject({ code: 'edition-missing' })
  })

  it.each([
    ['ISO 9001:2013 8.5.1', 'ISO 9001:2013'],
    ['GB/T 19001-2015 8.5.1', 'GB/T 19001-2015'],
    ['ISO 9001:15 8.5', 'ISO 9001:15'],
    ['iso9001:2013/8.5', 'iso9001:2013'],
    ['IATF 16949:2016 8.5.1', 'IATF 16949:2016'],
    ['ISO 14001 6.1.2', 'ISO 14001'],
    ['GB/T 24001-2016 6.1.2', 'GB/T 24001-2016'],
  ])('[CL-9] knows no edition "%s"', (text, received) => {
    const options = ['iso9001:2000', 'iso9001:2008', 'iso9001:2015', 'iso9001:2026']
    expect(issue(text, in2015)).toEqual({ code: 'edition-unknown', severity: 'error', path: [], params: { received, options } })
  })

  it('[CL-9] names editions that contradict each other', () => {
    expect(issue('GB/T 19001-2008 / ISO 9001:2015 8.5.1')).toMatchObject({
      code: 'edition-conflict',
      params: { received: ['iso9001:2008', 'iso9001:2015'] },
    })
  })
})

describe('the committee draft of 2013', () => {
  it.each([
    ['8.8 nonconforming products', ['8.7']],
    ['8.8', ['8.7']],
    ['8.5 Development of products and services', ['8.3']],
    ['8.6 Production of goods', ['8.5']],
    ['8.7 Release of products', ['8.6']],
    ['8.2 Determination of market needs', ['8.2']],
    ['8.3 Operational planning process', ['8.1', '8.2']],
    ['10.1 Nonconformity and corrective action', ['10.2']],
    ['10.1 不合格和纠正措施', ['10.2']],
    ['10.2 Improvement', ['10.1', '10.3']],
    ['8.8.1', ['8.7']],
    ['8.3 运行策划过程', ['8.1', '8.2']],
    ['8.5 货物和服务的开发', ['8.3']],
    ['8.6 商品生产和服务提供', ['8.5']],
    ['8.7 货物和服务的放行', ['8.6']],
    ['10.1 不符合与纠正措施', ['10.2']],
    ['10.2 改进', ['10.1', '10.3']],
  ])('[CL-10] is recognised in "%s"', (text, published) => {
    expect(issue(`ISO 9001:2015 ${text}`)).toMatchObject({
      code: 'draft-outline-cited',
      severity: 'error',
      params: { published: published.map((number) => `iso9001:2015/${number}`) },
    })
  })

  it.each([
    ['ISO/CD 9001:2013, 8.5.1', ['8.3']],
    ['ISO / CD 9001:2013 10.1', ['10.2']],
    ['ISO/CD 9001:2013 8.4', ['8.4']],
    ['ISO/CD 9001:2013 7.5.3', ['7.5.3']],
  ])('[CL-10] is recognised by its own name in "%s"', (text, published) => {
    expect(issue(text)).toMatchObject({
      code: 'draft-outline-cited',
      params: { published: published.map((number) => `iso9001:2015/${number}`) },
    })
  })

  it.each([
    'ISO 9001:2015 8.2 Requirements for products and services',
    'ISO 9001:2015 8.3 Design and development of products and services',
    'ISO 9001:2015 8.4 Control of externally provided processes, products and services',
    'ISO 9001:2015 10.3 Continual improvement',
    'ISO 9001:2015 8.5 生产和服务提供',
    'ISO 9001:2015 8.7 不合格输出的控制',
    'ISO 9001:2015 10.2 不合格和纠正措施',
    'ISO 9001:2015 10.1 General',
    'ISO 9001:2015 10.2 Nonconformity and corrective action',
    'ISO 9001:2015 8.5 Production and service provision',
    'ISO 9001:2015 8.7 Control of nonconforming outputs',
    'ISO 9001:2015 8.6 产品和服务的放行',
    'ISO 9001:2026 10.1 Continual improvement',
    'ISO 9001:2008 8.5 Improvement',
  ])('[CL-10] is not seen in "%s"', (text) => {
    expect(parseClauseRef(text).ok).toBe(true)
  })
})

describe('what is not one reference', () => {
  it.each([
    ['ISO 9001:2015 8.5.1, 8.6 and 8.7.1 b)', ['8.5.1', '8.6', '8.7.1 b)']],
    ['ISO 9001:2015 8.5.1 a) and f)', ['8.5.1 a)', '8.5.1 f)']],
    ['ISO 9001:2015 8.5.1 a)-c)', ['8.5.1 a)', '8.5.1 b)', '8.5.1 c)']],
    ['ISO 9001:2015 8.5.1–8.5.3', ['8.5.1', '8.5.3']],
    ['GB/T 19001-2016 8.5.1、8.5.2', ['8.5.1', '8.5.2']],
  ])('[CL-11] several in "%s"', (text, found) => {
    expect(issue(text)).toEqual({ code: 'references-several', severity: 'error', path: [], params: { found } })
  })

  it('[CL-11] takes the same clause twice for one', () => {
    expect(reading('ISO 9001:2015 8.5.1 (8.5.1)')[0]).toBe('iso9001:2015/8.5.1')
  })

  it('[CL-11] says which words were not read, cut to a line', () => {
    expect(issue('ISO 9001:2015 8.5.1 and the rest of the remark')).toMatchObject({ code: 'text-ignored', severity: 'advice' })
    const long = issue(`ISO 9001:2015 8.5.1 ${'word '.repeat(100)}`)
    expect(long?.code === 'text-ignored' && long.params.text.length).toBe(61)
  })

  it.each([
    ['', 'reference-empty'],
    [' \n\u3000', 'reference-empty'],
    ['the guest complained', 'reference-unreadable'],
    ['3 guests complained', 'reference-unreadable'],
    ['851', 'reference-unreadable'],
    ['2026-11-24', 'reference-unreadable'],
    ['1.2.3.4.5.6.7', 'reference-unreadable'],
    ['ISO 9001:2015', 'reference-unreadable'],
  ])('[CL-11] %j is %s', (text, code) => {
    expect(issue(text, in2015)).toMatchObject({ code, severity: 'error' })
  })

  it('[CL-12] a text that is too long is refused before it is read', () => {
    expect(issue('8.5.1 '.repeat(20_000), in2015)).toMatchObject({
      code: 'reference-too-long',
      params: { maximum: 2_000, length: 120_000 },
    })
  })

  it('[CL-12] something else than a text is refused', () => {
    const number: unknown = 8.5 // what JavaScript callers pass
    expect(issue(number as string)).toMatchObject({ code: 'reference-unreadable', params: { received: '8.5' } })
  })
})
