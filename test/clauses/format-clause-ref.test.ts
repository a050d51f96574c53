import { editionName, formatClauseRef } from 'clausebook/clauses'
import { describe, expect, it } from 'vitest'

describe('formatClauseRef', () => {
  it.each([
    ['iso9001:2015/8.5.1/f', 'ISO 9001:2015, 8.5.1 f)', 'GB/T 19001-2016 8.5.1 f)', '8.5.1 f)'],
    ['iso9001:2015/10.2.1/b/2', 'ISO 9001:2015, 10.2.1 b) 2)', 'GB/T 19001-2016 10.2.1 b) 2)', '10.2.1 b) 2)'],
    ['iso9001:2000/7.5', 'ISO 9001:2000, 7.5', 'GB/T 19001-2000 7.5', '7.5'],
    ['iso9001:2026/10.1', 'ISO 9001:2026, 10.1', 'ISO 9001:2026 10.1', '10.1'],
    ['iso14001:2015/6.1.2', 'ISO 14001:2015, 6.1.2', 'ISO 14001:2015 6.1.2', '6.1.2'],
    ['acme:v3/4.2', 'acme:v3, 4.2', 'acme:v3 4.2', '4.2'],
  ])('[CL-14] prints %s', (reference, english, chinese, short) => {
    expect(formatClauseRef(reference, { language: 'en' })).toBe(english)
    expect(formatClauseRef(reference, { language: 'zh-CN' })).toBe(chinese)
    expect(formatClauseRef(reference, { language: 'en', style: 'short' })).toBe(short)
  })

  it('[CL-14] shows what is no reference as it is', () => {
    expect(formatClauseRef('see the manual', { language: 'en' })).toBe('see the manual')
    expect(editionName('toString', 'en')).toBe('toString')
  })
})
