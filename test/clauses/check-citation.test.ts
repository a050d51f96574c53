import { checkCitation, citationCheck } from 'clausebook/clauses'
import { describe, expect, it } from 'vitest'
import { editions, everyReference } from './editions'

const judged = (reference: string) => checkCitation(reference, editions).map(({ code, severity }) => `${code} ${severity}`)

describe('checkCitation', () => {
  it.each([
    'iso9001:2015/8.5.1/f',
    'iso9001:2015/8.5.1',
    'iso9001:2000/5.5.3',
    'iso9001:2000/4.1',
    'iso9001:2000/5.2',
    'iso9001:2000/8.3',
    'iso9001:2026/10.2.1/f',
  ])('[CL-19] has nothing to say to %s', (reference) => {
    expect(judged(reference)).toEqual([])
  })

  it.each([
    ['iso9001:2000/1.1', 'clause-without-requirement warning'],
    ['iso9001:2000/1.1/a', 'clause-without-requirement warning'],
    ['iso9001:2015/1', 'clause-without-requirement warning'],
    ['iso9001:2015/3', 'clause-without-requirement warning'],
    ['iso9001:2000/1.2', 'clause-without-requirement advice'],
    ['iso9001:2008/1.2', 'clause-without-requirement advice'],
  ])('[CL-16] %s: %s', (reference, issue) => {
    expect(judged(reference)).toEqual([issue])
  })

  it.each([
    ['iso9001:2000/6.2', 'clause-is-heading warning'],
    ['iso9001:2000/7.5', 'clause-is-heading warning'],
    ['iso9001:2015/8.5', 'clause-is-heading warning'],
    ['iso9001:2015/8', 'clause-is-heading warning'],
    ['iso9001:2015/10.2', 'finer-reference-available advice'],
    ['iso9001:2015/8.2.3', 'finer-reference-available advice'],
    ['iso9001:2015/9.3', 'finer-reference-available advice'],
    ['iso9001:2015/9.2', 'finer-reference-available advice'],
    ['iso9001:2026/9.2', 'finer-reference-available advice'],
  ])('[CL-19] %s: %s', (reference, issue) => {
    expect(judged(reference)).toEqual([issue])
  })

  it.each([
    ['iso9001:2015/8.5.1/i', 'item-unknown error'],
    ['iso9001:2015/8.5.2/a', 'item-unknown error'],
    ['iso9001:2015/7.1.3/a', 'item-unknown error'],
    ['iso9001:2026/8.5.1/i', 'item-unknown error'],
    ['iso9001:2015/10.2/b', 'item-unknown error'],
    ['iso9001:2000/7.5.1/g', 'item-unknown advice'],
    ['iso9001:2000/5.5.3/a', 'item-unknown advice'],
    ['iso9001:2026/9.1.3/i', 'item-unknown advice'],
    ['iso9001:2015/8.2.2/a/9', 'item-unknown error'],
    ['iso9001:2015/10.2.1/b/9', 'item-unknown advice'],
    ['iso9001:2000/7.5.1/b', 'item-unverified advice'],
    ['iso9001:2015/10.2.1/b', 'item-unverified advice'],
    ['iso9001:2015/10.2.1/b/2', 'item-unverified advice'],
    ['iso9001:2015/8.5.1/a/1', 'item-unverified advice'],
    ['iso9001:2026/8.3.3/e', 'item-unverified advice'],
    ['iso9001:2026/9.3.3/z', 'item-unverified advice'],
  ])('[CL-18] %s: %s', (reference, issue) => {
    expect(judged(reference)).toEqual([issue])
  })

  it('[CL-18] takes a sub-item of a sure letter as it is', () => {
    expect(judged('iso9001:2015/8.2.2/a/2')).toEqual([])
  })

  it('[CL-18] offers the clauses below a heading that have the letter', () => {
    expect(checkCitation('iso9001:2000/7.5/b', editions)).toEqual([
      {
        code: 'item-unknown',
        severity: 'error',
        path: [],
        params: { number: '7.5', item: 'b', items: [], offered: ['iso9001:2000/7.5.1/b', 'iso9001:2000/7.5.2/b'] },
      },
    ])
  })

  it.each([
    ['iso9001:2015/9.4', ['9.3', '9', '9.2']],
    ['iso9001:2015/7.51', ['7.5.1', '7', '7.5']],
    ['iso9001:2015/8.5.7', ['8.5.6', '8.5', '8.5.5']],
    ['iso9001:2026/10.3', ['10.2', '10', '10.1']],
    ['iso9001:2015/11', ['10', '9', '8']],
  ])('[CL-17] %s is unknown; nearest are %j', (reference, nearest) => {
    const [edition, number] = reference.split('/')
    expect(checkCitation(reference, editions)).toEqual([
      { code: 'clause-unknown', severity: 'error', path: [], params: { edition, number, nearest } },
    ])
  })

  it('[CL-17] names the editions at hand when another one is cited', () => {
    expect(checkCitation('iso14001:2015/6.1', editions.slice(2))).toEqual([
      {
        code: 'edition-unknown',
        severity: 'error',
        path: [],
        params: { received: 'iso14001:2015', options: ['iso9001:2015', 'iso9001:2026'] },
      },
    ])
    expect(judged('8.5.1')).toEqual(['reference-malformed error'])
  })

  it('[CL-10] names the committee draft when a number of it is cited', () => {
    expect(checkCitation('iso9001:2015/8.8', editions)).toMatchObject([
      { code: 'draft-outline-cited', params: { published: ['iso9001:2015/8.7'] } },
    ])
    expect(judged('iso9001:2026/8.8')).toEqual(['clause-unknown error'])
  })

  it('[CL-18] never refuses a letter that stands in the outline', () => {
    const refused = everyReference.filter((one) => checkCitation(one, editions).some((issue) => issue.severity === 'error'))
    expect(refused).toEqual([])
  })

  it('[CL-17] is the check that a context carries', () => {
    expect(citationCheck(editions)('iso9001:2015/99')).toEqual(checkCitation('iso9001:2015/99', editions))
  })
})
