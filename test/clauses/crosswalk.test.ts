import { type CrosswalkTable, crosswalk } from 'clausebook/clauses'
import { iso9001Crosswalks } from 'clausebook/clauses/crosswalks'
import { describe, expect, it } from 'vitest'
import { editions, everyReference } from './editions'

const carried = (reference: string, edition: string, tables: readonly CrosswalkTable[] = iso9001Crosswalks) => {
  const result = crosswalk(reference, edition, tables)
  if (!result.ok) return result.issues.map((issue) => issue.code)
  const { targets, decisions } = result.value
  return [...targets.map((target) => `${target.reference.slice(8)} ${target.relation}`), decisions.join(' ')]
}

describe.each(iso9001Crosswalks.map((table) => [`${table.from} to ${table.to}`, table] as const))('%s', (_, table) => {
  const numbers = (edition: string) => editions.find((one) => one.edition === edition)?.nodes.map((node) => node.number) ?? []

  it('[CL-21] every row starts and ends at a place that exists, and once', () => {
    const wrong = table.rows.flatMap((row) =>
      [`${table.from}/${row.from}`, ...row.to.map((place) => `${table.to}/${place}`)].filter(
        (reference) => !everyReference.includes(reference),
      ),
    )
    expect(wrong).toEqual([])
    expect(new Set(table.rows.map((row) => row.from)).size).toBe(table.rows.length)
  })

  it('[CL-21] every clause of the older edition has a row, in its order', () => {
    expect(table.rows.map((row) => row.from).filter((place) => !place.includes('/'))).toEqual(numbers(table.from))
  })

  it('[CL-21] letters that carry over one for one exist on both sides', () => {
    const items = (edition: string, number: string | undefined) =>
      editions.find((one) => one.edition === edition)?.nodes.find((node) => node.number === number)?.items
    for (const row of table.rows.filter((one) => one.items === 'same')) {
      expect(row.to, row.from).toHaveLength(1)
      expect(items(table.to, row.to[0]), row.from).toEqual(items(table.from, row.from))
    }
  })

  it('[CL-21] the untitled paragraphs are those of the editions', () => {
    const untitled = (edition: string) =>
      editions
        .find((one) => one.edition === edition)
        ?.nodes.filter((node) => !node.titles)
        .map((node) => node.number)
    expect(table.paragraphs).toEqual({ from: untitled(table.from), to: untitled(table.to) })
  })
})

describe('crosswalk', () => {
  it.each([
    ['iso9001:2000/7.5.3', 'iso9001:2008', ['2008/7.5.3 equivalent', '']],
    ['iso9001:2000/8.5.2', 'iso9001:2015', ['2015/10.2 subset', '']],
    ['iso9001:2000/7.5.5', 'iso9001:2026', ['2026/8.5.4 equivalent', '']],
    ['iso9001:2015/10.3', 'iso9001:2026', ['2026/10.1 subset', 'merge']],
    ['iso9001:2026/10.1', 'iso9001:2015', ['2015/10.1 superset', '2015/10.3 superset', 'split']],
    ['iso9001:2015/6.1.2', 'iso9001:2026', ['2026/6.1.2 intersects', '2026/6.1.3 intersects', 'split']],
    ['iso9001:2026/6.1.3', 'iso9001:2015', ['2015/6.1.2 intersects', 'merge weak']],
    ['iso9001:2000/7.2.2', 'iso9001:2015', ['2015/8.2.3 superset', '2015/8.2.4 superset', 'split']],
    ['iso9001:2000/5.3', 'iso9001:2015', ['2015/5.2 subset', '2015/5.2.1 intersects', '2015/5.2.2 intersects', 'split']],
    ['iso9001:2000/4.2.3', 'iso9001:2015', ['2015/7.5.2 intersects', '2015/7.5.3 intersects', 'split merge']],
    ['iso9001:2015/8.7.1', 'iso9001:2008', ['2008/8.3 subset', '']],
    ['iso9001:2015/7.1.6', 'iso9001:2008', ['none']],
    ['iso9001:2015/8.5.4', 'iso9001:2000', ['2000/7.5.5 equivalent', '']],
    ['iso9001:2015/8.5.1/f', 'iso9001:2015', ['2015/8.5.1/f equal', '']],
  ])('[CL-22] [CL-23] carries %s to %s', (reference, edition, expected) => {
    expect(carried(reference, edition)).toEqual(expected)
  })

  it.each([
    ['iso9001:2000/7.5.1/b', 'iso9001:2015', ['2015/8.5.1/a intersects', 'weak']],
    ['iso9001:2000/7.2.1/b', 'iso9001:2015', ['2015/8.2.3.1/b equivalent', '']],
    ['iso9001:2000/7.2.3/c', 'iso9001:2026', ['2026/8.2.1/c equivalent', 'items-inferred']],
    ['iso9001:2000/4.2.3/b', 'iso9001:2015', ['2015/7.5.2/c intersects', '2015/7.5.3.2/c intersects', 'split']],
    ['iso9001:2000/8.5.2/a', 'iso9001:2015', ['2015/10.2.1/a intersects', '2015/10.2.1/b intersects', 'split']],
    ['iso9001:2000/4.2.1/e', 'iso9001:2008', ['2008/4.2.1/c subset', '']],
    ['iso9001:2000/8.3/a', 'iso9001:2008', ['2008/8.3/a equivalent', '']],
    ['iso9001:2008/8.3/d', 'iso9001:2000', ['2000/8.3 subset', 'items-not-mapped']],
    ['iso9001:2008/8.3/d', 'iso9001:2015', ['2015/8.7 subset', 'items-not-mapped']],
    ['iso9001:2015/5.1.1/d', 'iso9001:2026', ['2026/5.1.1/j intersects', '2026/5.1.1/k intersects', 'split']],
    ['iso9001:2026/5.1.1/l', 'iso9001:2015', ['2015/5.1.1/a equivalent', '']],
    ['iso9001:2026/5.1.1/i', 'iso9001:2015', ['2015/5.1.1 intersects', 'weak items-not-mapped']],
    ['iso9001:2015/8.5.1/f', 'iso9001:2026', ['2026/8.5.1/f equivalent', 'items-inferred']],
    ['iso9001:2015/10.2.1/b', 'iso9001:2026', ['2026/10.2.1/b equivalent', '']],
    ['iso9001:2015/10.2.1/b/2', 'iso9001:2026', ['2026/10.2.1/b/2 equivalent', '']],
    ['iso9001:2015/6.1.1/b/2', 'iso9001:2026', ['2026/6.1.1/d subset', 'items-not-mapped']],
    ['iso9001:2015/10.2.1/e', 'iso9001:2008', ['2008/8.5.2 intersects', 'weak items-not-mapped']],
  ])('[CL-24] carries the letter of %s to %s', (reference, edition, expected) => {
    expect(carried(reference, edition)).toEqual(expected)
  })

  it('[CL-22] shows the way taken, the weakest confidence and the remarks on it', () => {
    const result = crosswalk('iso9001:2000/8.2.4', 'iso9001:2026', iso9001Crosswalks)
    expect(result).toMatchObject({
      ok: true,
      value: {
        targets: [
          {
            path: ['iso9001:2000/8.2.4', 'iso9001:2008/8.2.4', 'iso9001:2015/8.6', 'iso9001:2026/8.6'],
            confidence: { target: 'recall', relation: 'judgement' },
            notes: [{ en: 'Some reproductions of the matrix add 9.1.1.' }],
          },
        ],
      },
    })
  })

  it('[CL-25] a missing chain and an unknown clause are issues', () => {
    expect(carried('iso9001:2015/8.5.1', 'iso9001:2013')).toEqual(['crosswalk-missing'])
    expect(carried('iso9001:2000/8.5.1', 'iso9001:2026', iso9001Crosswalks.slice(0, 1))).toEqual(['crosswalk-missing'])
    expect(carried('iso9001:2026/10.3', 'iso9001:2015')).toEqual(['clause-unknown'])
    expect(carried('8.5.1', 'iso9001:2015')).toEqual(['reference-malformed'])
  })

  it('[CL-23] a row without a target, and one whose relation is none, lead nowhere', () => {
    const [first] = iso9001Crosswalks
    const own = (row: Partial<CrosswalkTable['rows'][number]>): CrosswalkTable[] =>
      first
        ? [
            {
              ...first,
              rows: [{ from: '4.1', to: ['4.1'], relation: 'none', confidence: { targets: 'confirmed', relation: 'confirmed' }, ...row }],
            },
          ]
        : []
    expect(carried('iso9001:2000/4.1', 'iso9001:2008', own({}))).toEqual(['none'])
    expect(carried('iso9001:2000/4.1', 'iso9001:2008', own({ relation: 'equal' }))).toEqual(['2008/4.1 equal', ''])
  })

  describe('two ways to one target', () => {
    const rows = (...links: readonly (readonly [string, readonly string[], CrosswalkTable['rows'][number]['relation']])[]) =>
      links.map(([from, to, relation]) => ({ from, to, relation, confidence: { targets: 'confirmed', relation: 'confirmed' } }) as const)
    const table = (from: string, to: string, links: CrosswalkTable['rows']): CrosswalkTable => ({
      from,
      to,
      relationBasis: 'judgement',
      basisNote: { en: '-', 'zh-CN': '-' },
      paragraphs: { from: [], to: [] },
      rows: links,
    })
    const first = table('iso9001:1', 'iso9001:2', rows(['4', ['5', '5.1'], 'equivalent']))

    it.each([
      [['subset', 'intersects'], 'subset'],
      [['intersects', 'subset'], 'subset'],
      [['subset', 'superset'], 'intersects'],
      [['equivalent', 'superset'], 'equivalent'],
    ] as const)('[CL-22] %j: the one that says more counts, contradictions leave an overlap', ([one, other], expected) => {
      const second = table('iso9001:2', 'iso9001:3', rows(['5', ['6'], one], ['5.1', ['6'], other]))
      expect(carried('iso9001:1/4', 'iso9001:3', [first, second])[0]).toBe(`3/6 ${expected}`)
    })
  })
})
