import { parseClauseRefs } from 'clausebook/clauses'
import { describe, expect, it } from 'vitest'

const places = (text: string, edition?: string) => {
  const found = parseClauseRefs(text, edition ? { edition } : {})
  return found.ok ? found.value.map(({ result }) => (result.ok ? result.value.reference : result.issues[0].code)) : found.issues[0].code
}

describe('parseClauseRefs', () => {
  it('[CL-13] finds all references of an English paragraph in order', () => {
    const text =
      'Contrary to ISO 9001:2015, 8.5.1 f), two of 12 rooms (16.7 %) were open at 22.30. See also clauses 7.2 c) and 10.2.1 a), b).'
    expect(places(text)).toEqual(['iso9001:2015/8.5.1/f', 'iso9001:2015/7.2/c', 'iso9001:2015/10.2.1/a', 'iso9001:2015/10.2.1/b'])
  })

  it('[CL-13] finds all references of a Chinese paragraph, letters in quotations included', () => {
    const text =
      '服务员打错了包,违反标准“7.5.4顾客财产”的规定;接待规程“7.5.l 生产和服务提供的控制”的“a)获得产品信息”也未做到,另见标准4.1。共3.5公斤,8点到10点。'
    expect(places(text, 'iso9001:2000')).toEqual(['iso9001:2000/7.5.4', 'iso9001:2000/7.5.1/a', 'iso9001:2000/4.1'])
  })

  it('[CL-13] gives each reference the edition named beside it, else the last one named before, else the first one after', () => {
    expect(places('Clause 7.5.1 of ISO 9001:2008 is clause 8.5.1 of ISO 9001:2015; see 8.5.5 there.')).toEqual([
      'iso9001:2008/7.5.1',
      'iso9001:2015/8.5.1',
      'iso9001:2015/8.5.5',
    ])
    expect(places('First ISO 9001:2008 7.5.1, then ISO 9001:2015 8.5.1; the rooms upstairs fell short of clause 8.5.5')).toEqual([
      'iso9001:2008/7.5.1',
      'iso9001:2015/8.5.1',
      'iso9001:2015/8.5.5',
    ])
    expect(places('Clauses 8.5.1 and 8.6 were audited (ISO 9001:2015).')).toEqual(['iso9001:2015/8.5.1', 'iso9001:2015/8.6'])
  })

  it('[CL-13] keeps the good ones when another one is bad', () => {
    expect(places('ISO 9001:2013 8.5 and ISO 9001:2015 8.6')).toEqual(['edition-unknown', 'iso9001:2015/8.6'])
    expect(places('Clauses 8.5 and 8.6')).toEqual(['edition-missing', 'edition-missing'])
  })

  it('[CL-13] says where each stands in the text as given', () => {
    const text = '见“７．５．１ ａ）”'
    const found = parseClauseRefs(text, { edition: 'iso9001:2000' })
    expect(found.ok && found.value.map(({ index, text: part }) => [index, part])).toEqual([[2, '７．５．１ ａ）']])
  })

  it.each([
    '3.5 mm on 24.11.2026 at 10.30, version 2.1, 12 of 40 rooms, 99.5 %, 192.168.1.10',
    '每平米使用面积收费100元,实际为180.5平方米,2024.11.5共3.5公斤',
    '',
  ])('[CL-13] finds none in "%s"', (text) => {
    expect(places(text, 'iso9001:2015')).toEqual([])
  })

  it('[CL-13] reads 100 kB of text and refuses more than 200,000 characters', () => {
    expect(places('clause 8.5.1 f) '.repeat(6_400), 'iso9001:2015')).toHaveLength(6_400)
    expect(places('x'.repeat(200_001), 'iso9001:2015')).toBe('reference-too-long')
  })
})
