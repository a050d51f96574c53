import { clauseByDepartment, clauseFrequency } from 'clausebook/reports'
import { describe, expect, it } from 'vitest'
import { entries } from './entries'

const short = (counted: 'cited' | 'carried', edition?: string) =>
  clauseFrequency(entries, counted, edition).map(({ clause, cases, numbers }) => [clause, cases, numbers.join(' ')])

describe('clauseFrequency', () => {
  it('[RE-60] counts cases and not citations; items count under their clause; the most cited stands first', () => {
    expect(short('cited')).toEqual([
      ['iso9001:2000/7.5.1', 2, '1 2'],
      ['iso9001:2000/1.1', 1, '3'],
      ['iso9001:2000/6.2.2', 1, '1'],
      ['iso9001:2000/7.5.4', 1, '4'],
      ['iso9001:2000/7.5.10', 1, '3'],
    ])
    expect(short('carried')).toEqual([
      ['iso9001:2015/8.5.1', 3, '1 2 3'],
      ['iso9001:2015/7.2', 1, '1'],
      ['iso9001:2015/7.3', 1, '1'],
      ['iso9001:2015/8.5.3', 1, '4'],
    ])
  })

  it('[RE-60] counts one edition when asked for one', () => {
    expect(short('carried', 'iso9001:2000')).toEqual([])
    expect(short('carried', 'iso9001:2015')).toEqual(short('carried'))
  })

  it('[RE-60] counts two cases that bear the same number as two', () => {
    const twins = entries.slice(1, 2).flatMap((entry) => [entry, entry])
    expect(clauseFrequency(twins, 'cited')).toMatchObject([{ cases: 2, numbers: ['2', '2'] }])
  })
})

describe('clauseByDepartment', () => {
  it('[RE-61] lays clauses against departments; rows and columns add up', () => {
    expect(clauseByDepartment(entries, 'carried', 'iso9001:2015')).toEqual({
      edition: 'iso9001:2015',
      clauses: ['iso9001:2015/7.2', 'iso9001:2015/7.3', 'iso9001:2015/8.5.1', 'iso9001:2015/8.5.3'],
      departments: [
        { department: 'Front desk', counts: [1, 1, 2, 0], pairs: 4, cases: 2 },
        { department: 'Kitchen', counts: [0, 0, 1, 0], pairs: 1, cases: 1 },
        { counts: [0, 0, 0, 1], pairs: 1, cases: 1 },
      ],
      totals: [1, 1, 3, 1],
      pairs: 6,
      cases: 4,
    })
  })

  it('[RE-61] is empty for an edition that nobody cites', () => {
    expect(clauseByDepartment(entries, 'cited', 'iso9001:2026')).toEqual({
      edition: 'iso9001:2026',
      clauses: [],
      departments: [],
      totals: [],
      pairs: 0,
      cases: 0,
    })
  })
})
