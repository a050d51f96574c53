import {
  checkCitation,
  childrenOf,
  clauseTitle,
  findClause,
  formatClauseRef,
  isHeading,
  parentOf,
  parseClauseRef,
} from 'clausebook/clauses'
import { iso13485_2016 } from 'clausebook/clauses/iso13485-2016'
import { describe, expect, it } from 'vitest'

const judged = (reference: string) => checkCitation(reference, [iso13485_2016]).map(({ code, severity }) => `${code} ${severity}`)

describe('another standard in the same shape', () => {
  it('[CL-84] is read from its name, and printed under it', () => {
    const parsed = parseClauseRef('EN ISO 13485:2016, 8.2.6')
    expect(parsed).toMatchObject({ ok: true, value: { reference: 'iso13485:2016/8.2.6' } })
    expect(formatClauseRef('iso13485:2016/7.5.11', { language: 'en' })).toBe('ISO 13485:2016, 7.5.11')
    expect(parseClauseRef('第8.5.2条', { edition: 'iso13485:2016' })).toMatchObject({ value: { reference: 'iso13485:2016/8.5.2' } })
  })

  it('[CL-84] is asked for its clauses', () => {
    expect(findClause(iso13485_2016, 'iso13485:2016/7.3.10')?.titles?.en).toBe('Design and development files')
    expect(clauseTitle(iso13485_2016, '4.1.3', 'zh-CN')).toBe('总要求')
    expect(parentOf(iso13485_2016, '7.5.9.2')?.number).toBe('7.5.9')
    expect(childrenOf(iso13485_2016, '8.3').map(({ number }) => number)).toEqual(['8.3.1', '8.3.2', '8.3.3', '8.3.4'])
    expect(isHeading(iso13485_2016, '7.5.9')).toBe(true)
  })

  it('[CL-84] judges citations: unknown numbers, headings, and letters that nobody here knows', () => {
    expect(judged('iso13485:2016/8.2.6')).toEqual([])
    expect(judged('iso13485:2016/8.2.7')).toEqual(['clause-unknown error'])
    expect(judged('iso13485:2016/8.2')).toEqual(['clause-is-heading warning'])
    expect(judged('iso13485:2016/8.5.2/a')).toEqual(['item-unverified advice'])
    expect(judged('iso9001:2015/8.5.2')).toEqual(['edition-unknown error'])
  })
})
