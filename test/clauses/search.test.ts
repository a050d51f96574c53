import { type ClauseMatch, searchClauses } from 'clausebook/clauses'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'
import { iso9001_2015_en } from 'clausebook/clauses/iso9001-2015/en'
import { iso9001_2015_zhCN } from 'clausebook/clauses/iso9001-2015/zh-CN'
import { iso9001_2026 } from 'clausebook/clauses/iso9001-2026'
import { describe, expect, it } from 'vitest'

const texts = [iso9001_2015_en, iso9001_2015_zhCN]
const search = (query: string, limit = 10): readonly ClauseMatch[] => searchClauses(query, { catalogue: iso9001_2015, texts, limit })
const places = (query: string, limit?: number): readonly string[] =>
  search(query, limit).map(({ reference }) => reference.slice(reference.indexOf('/') + 1))
const marked = (query: string, number: string): readonly string[] =>
  search(query)
    .filter((match) => match.number === number)
    .flatMap(({ highlights }) => highlights.flatMap(({ text, ranges }) => ranges.map(([start, end]) => text.slice(start, end))))

describe('searching by number', () => {
  it.each([
    ['8.5', '8.5'],
    ['8.5.1', '8.5.1'],
    ['8.5.1 f', '8.5.1/f'],
    ['8.5.1f)', '8.5.1/f'],
    ['8.5.1/f', '8.5.1/f'],
    ['７．５．１', '7.5.1'],
    ['８．５．１ｆ', '8.5.1/f'],
    ['第8.5.1条', '8.5.1'],
    ['第8.5.1条f项', '8.5.1/f'],
    ['8。5。1', '8.5.1'],
    ['8 . 5 . 1', '8.5.1'],
    ['clause 9', '9'],
    ['§ 10.2.1', '10.2.1'],
    ['ISO 9001:2015 8.4.1', '8.4.1'],
    ['GB/T 19001-2016 第8.4.1条', '8.4.1'],
    ['851', '8.5.1'],
    ['7.51', '7.5.1'],
    ['8.5.1 z', '8.5.1'],
    ['7.2 培训', '7.2'],
  ])('[CL-60] "%s" finds %s first', (query, place) => {
    expect(places(query)[0]).toBe(place)
  })

  it('[CL-60] what stands below a number follows it, in the order of the outline', () => {
    expect(places('8.5.')).toEqual(['8.5', '8.5.1', '8.5.2', '8.5.3', '8.5.4', '8.5.5', '8.5.6'])
    expect(places('1')).toEqual(['1', '10', '10.1', '10.2', '10.3', '10.2.1', '10.2.2'])
  })

  it('[CL-60] the part of the number that was typed is marked', () => {
    expect(search('8.5')[1]?.highlights[0]).toEqual({ field: 'number', text: '8.5.1', ranges: [[0, 3]] })
  })

  it.each([['24 hours'], ['5S'], ['8D'], ['99'], ['4.4.3'], ['ISO 9001:2008 8.4'], ['GB/T 19001-2008 8.4']])(
    '[CL-61] "%s" is no clause of the edition',
    (query) => {
      expect(search(query).filter(({ highlights }) => highlights.some(({ field }) => field === 'number'))).toEqual([])
    },
  )

  it('[CL-61] digits that belong to a word are searched as words', () => {
    expect(places('5S')[0]).toBe('7.1.4')
    expect(places('8D')).toEqual(['10.2.1'])
  })
})

describe('searching by words', () => {
  it.each([
    ['calibr', '7.1.5.2'],
    ['calibrated', '7.1.5.2'],
    ['CALIBRATING', '7.1.5.2'],
    ['leadersh', '5'],
    ['inspections incoming', '8.4.2'],
    ['complaint not answered', '8.2.1'],
    ['supplier', '8.4.1'],
    ['who is responsible', '5.3'],
    ['obsolete drawings', '7.5.3'],
  ])('[CL-62] "%s" finds %s first', (query, number) => {
    expect(search(query)[0]?.number).toBe(number)
  })

  it.each([
    ['calibartion', '7.1.5.2'],
    ['kalibration', '7.1.5.2'],
    ['calibrationn', '7.1.5.2'],
    ['calibart', '7.1.5.2'],
    ['suplier', '8.4.1'],
    ['traning records', '7.2'],
    ['managment review', '9.3'],
    ['custmer complaint', '8.2.1'],
    ['internl audit', '9.2'],
    ['infrastucture', '7.1.3'],
    ['warehose', '8.5.4'],
    ['docment control', '7.5.3'],
    ['nonconfomity', '10.2'],
  ])('[CL-62] the slip in "%s" is forgiven: %s, or a paragraph of it', (query, number) => {
    expect(`${search(query)[0]?.number}.`).toMatch(new RegExp(`^${number}\\.`))
  })

  it.each([
    ['校准', '7.1.5.2'],
    ['校', '7.1.5.2'],
    ['校淮', '7.1.5.2'],
    ['培训', '7.2'],
    ['培驯', '7.2'],
    ['没有培训', '7.2'],
    ['合格供方名录', '8.4.1'],
    ['供应伤', '8.4.1'],
    ['管理评申', '9.3'],
    ['行李丢失', '8.5.3'],
    ['图纸作废', '7.5.3'],
    ['顾客投诉没人回复', '8.2.1'],
    ['内审员 NPS', '9.2.2'],
    ['顾客财产 lost', '8.5.3'],
    ['ＫＰＩ', '6.2'],
  ])('[CL-63] "%s" finds %s first', (query, number) => {
    expect(search(query)[0]?.number).toBe(number)
  })

  it('[CL-64] answers come best first, with scores from 0 to 1, as many as asked for', () => {
    const scores = search('customer', 7).map(({ score }) => score)
    expect(scores).toHaveLength(7)
    expect(scores).toEqual(scores.toSorted((one, other) => other - one))
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
  })

  it('[CL-64] a clause without requirement is found behind the others', () => {
    const numbers = places('scope')
    expect(numbers[0]).toBe('4.3')
    expect(numbers).toContain('1')
  })

  it('[CL-64] titles come in the language asked for; an unofficial one is marked', () => {
    const [match] = searchClauses('10.1', { catalogue: iso9001_2026, language: 'zh-CN' })
    expect(match?.title).toBe('持续改进（暂译）')
    expect(search('校准')[0]?.title).toBe('Measurement traceability')
  })

  it('[CL-66] without texts, numbers and titles in both languages are searched', () => {
    const bare = (query: string) => searchClauses(query, { catalogue: iso9001_2015 })[0]?.number
    expect([bare('8.6'), bare('release'), bare('放行')]).toEqual(['8.6', '8.6', '8.6'])
    expect(searchClauses('suitcase', { catalogue: iso9001_2015 })).toEqual([])
  })

  it('[CL-66] texts of another edition are a mistake of the caller', () => {
    expect(() => searchClauses('8.6', { catalogue: iso9001_2026, texts })).toThrow(
      new TypeError('clausebook: the texts are of iso9001:2015, the catalogue is iso9001:2026'),
    )
  })

  it('[CL-67] the index is built once for a catalogue and its texts, whatever list they come in', () => {
    let reads = 0
    const counted = {
      ...iso9001_2015_en,
      get clauses() {
        reads += 1
        return iso9001_2015_en.clauses
      },
    }
    const first = searchClauses('calibr', { catalogue: iso9001_2015, texts: [counted] })
    const after = reads
    expect(searchClauses('calibr', { catalogue: iso9001_2015, texts: [counted] })).toEqual(first)
    expect([after > 0, reads]).toEqual([true, after])
  })
})

describe('highlights', () => {
  it('[CL-65] beginnings are marked as far as they were typed, other forms and slips as a whole', () => {
    expect(marked('calibr', '7.1.5.2')).toContain('calibr')
    expect(marked('calibrated', '7.1.5.2')).toContain('calibration')
    expect(marked('calibartion', '7.1.5.2')).toContain('calibration')
  })

  it('[CL-65] overlapping pairs of characters are marked as one, a single character alone', () => {
    expect(marked('合格供方名录', '8.4.1')).toContain('合格供方名录')
    expect(marked('准', '7.1.5.2')).toContain('准')
  })

  it('[CL-65] full-width and accented letters are marked where they stand', () => {
    const own = {
      edition: 'iso9001:2015',
      language: 'en',
      clauses: { '8.6': { paraphrase: 'Ｃafé check.', keywords: [], evidence: [] } },
    } as const
    const [match] = searchClauses('cafe', { catalogue: iso9001_2015, texts: [own] })
    expect(match?.highlights).toEqual([{ field: 'paraphrase', language: 'en', text: 'Ｃafé check.', ranges: [[0, 4]] }])
  })
})

describe('queries of any kind', () => {
  it.each([[''], ['   '], ['...'], ['。。。'], ['()[]{}*+?\\^$|'], ['\u0000\ud800'], ['hasOwnProperty'], ['😀']])(
    '[CL-68] %j finds nothing and throws nothing',
    (query) => {
      expect(search(query)).toEqual([])
    },
  )

  it.each([
    ['8.'.repeat(50_000)],
    ['calibration '.repeat(10_000)],
    ['校准'.repeat(50_000)],
    [`${'第 '.repeat(50_000)}8`],
    ['('.repeat(100_000)],
    [' '.repeat(100_000)],
  ])('[CL-68] of a huge query only the first 200 characters are read', (query) => {
    expect(search(query)).toEqual(search(query.slice(0, 200)))
  })
})
