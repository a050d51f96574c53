import { childrenOf, clauseTitle, findClause, isAuditable, isHeading, parentOf } from 'clausebook/clauses'
import { iso9001_2000 } from 'clausebook/clauses/iso9001-2000'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'
import { iso9001_2026 } from 'clausebook/clauses/iso9001-2026'
import { describe, expect, it } from 'vitest'

const numbers = (nodes: readonly { readonly number: string }[]) => nodes.map((node) => node.number)

describe('a catalogue', () => {
  it('[CL-15] finds clauses by number and by reference to its own edition', () => {
    expect(findClause(iso9001_2015, '8.5.1')?.titles?.['zh-CN']).toBe('生产和服务提供的控制')
    expect(findClause(iso9001_2015, 'iso9001:2015/8.5.1/f')?.number).toBe('8.5.1')
    expect(findClause(iso9001_2015, 'iso9001:2000/8.5.1')).toBeUndefined()
    expect(findClause(iso9001_2015, '8.8')).toBeUndefined()
    expect(findClause(iso9001_2015, 'constructor')).toBeUndefined()
  })

  it('[CL-15] knows parents and children', () => {
    expect(parentOf(iso9001_2015, '8.5.1')?.number).toBe('8.5')
    expect(parentOf(iso9001_2015, '8')).toBeUndefined()
    expect(parentOf(iso9001_2015, '8.8.1')).toBeUndefined()
    expect(numbers(childrenOf(iso9001_2015, '10.2'))).toEqual(['10.2.1', '10.2.2'])
    expect(numbers(childrenOf(iso9001_2015, '10'))).toEqual(['10.1', '10.2', '10.3'])
    expect(childrenOf(iso9001_2015, '10.3')).toEqual([])
  })

  it('[CL-15] shows an untitled paragraph under the title of its parent', () => {
    expect(clauseTitle(iso9001_2015, '10.2.1', 'en')).toBe('Nonconformity and corrective action')
    expect(clauseTitle(iso9001_2015, 'iso9001:2015/10.2.1/b', 'zh-CN')).toBe('不合格和纠正措施')
    expect(clauseTitle(iso9001_2015, '8.8', 'en')).toBeUndefined()
  })

  it('[CL-3] marks a title that is not official', () => {
    expect(clauseTitle(iso9001_2026, '10.1', 'zh-CN')).toBe('持续改进（暂译）')
    expect(clauseTitle(iso9001_2026, '10.1', 'en')).toBe('Continual improvement')
  })

  it('[CL-15] falls back to English where no other title is known', () => {
    const [first, ...rest] = iso9001_2026.nodes
    const { suggestedTitles: _, ...plain } = first ??
      iso9001_2026.nodes[1] ?? { number: '', items: [], confidence: { number: 'unknown', items: 'unknown' } }
    expect(clauseTitle({ ...iso9001_2026, nodes: [plain, ...rest] }, '1', 'zh-CN')).toBe('Scope')
  })

  it('[CL-16] knows which clauses can hold a requirement', () => {
    expect(['1', '1.1', '2', '3', '99'].filter((number) => isAuditable(iso9001_2000, number))).toEqual([])
    expect(isAuditable(iso9001_2015, '10')).toBe(true)
    expect(isAuditable(iso9001_2015, '4.1')).toBe(true)
  })

  it('[CL-19] tells headings from the parents of untitled paragraphs', () => {
    expect(['6.2', '7.5', '8.5'].every((number) => isHeading(iso9001_2000, number))).toBe(true)
    expect(['5.2', '5.5.3', '7.5.1'].some((number) => isHeading(iso9001_2000, number))).toBe(false)
    expect(['10.2', '8.2.3', '4.4', '8.6', '99'].some((number) => isHeading(iso9001_2015, number))).toBe(false)
  })

  it('[CL-15] is not changed by being asked, frozen or not', () => {
    const frozen = Object.freeze({ ...iso9001_2015, nodes: Object.freeze([...iso9001_2015.nodes]) })
    expect(findClause(frozen, '10.3')?.number).toBe('10.3')
  })
})
