import { type ClauseEvidence, type ClauseTexts, childrenOf, findClause, searchClauses, withEvidence, withNotes } from 'clausebook/clauses'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'
import { iso9001_2015_en } from 'clausebook/clauses/iso9001-2015/en'
import { iso9001_2015_en_evidence } from 'clausebook/clauses/iso9001-2015/en-evidence'
import { iso9001_2015_zhCN } from 'clausebook/clauses/iso9001-2015/zh-CN'
import { iso9001_2015_zhCN_evidence } from 'clausebook/clauses/iso9001-2015/zh-CN-evidence'
import { describe, expect, it } from 'vitest'
import { editions, notes } from './editions'

const texts: ClauseTexts = {
  edition: 'iso9001:2015',
  language: 'en',
  clauses: {
    '8.5.4': { paraphrase: 'Keep things in good condition.', keywords: ['stock'], evidence: ['old card'] },
    '8.6': { paraphrase: 'Check before handing over.', keywords: ['release'] },
  },
}
const evidence = (clauses: ClauseEvidence['clauses']): ClauseEvidence => ({ edition: 'iso9001:2015', language: 'en', clauses })

describe('withEvidence', () => {
  it('[CL-48] every clause with texts gets its evidence, and keeps the rest', () => {
    const joined = withEvidence(iso9001_2015_en, iso9001_2015_en_evidence)
    expect(Object.keys(joined.clauses)).toEqual(Object.keys(iso9001_2015_en.clauses))
    for (const [number, text] of Object.entries(joined.clauses)) {
      expect(text, number).toEqual({ ...iso9001_2015_en.clauses[number], evidence: iso9001_2015_en_evidence.clauses[number] })
    }
  })

  it('[CL-48] evidence given takes the place of what was there, and a clause without any keeps what it has', () => {
    expect(withEvidence(texts, evidence({ '8.5.4': ['stock card'] })).clauses).toEqual({
      '8.5.4': { ...texts.clauses['8.5.4'], evidence: ['stock card'] },
      '8.6': texts.clauses['8.6'],
    })
  })

  it('[CL-48] evidence of a clause without texts, or under a name of every object, is left out', () => {
    expect(withEvidence(texts, evidence({ '9.9': ['card'], toString: ['card'] })).clauses).toEqual(texts.clauses)
  })

  it('[CL-48] nothing given changes, and the outcome is frozen', () => {
    const before = structuredClone(texts)
    const joined = withEvidence(texts, evidence({ '8.6': ['signature'] }))
    expect(texts).toEqual(before)
    expect([joined, joined.clauses, joined.clauses['8.6']].every(Object.isFrozen)).toBe(true)
  })

  it('[CL-48] evidence of another edition or language throws a TypeError', () => {
    expect(() => withEvidence(iso9001_2015_en, iso9001_2015_zhCN_evidence)).toThrow(
      new TypeError('clausebook: the evidence is of iso9001:2015 in zh-CN, the texts are of iso9001:2015 in en'),
    )
    expect(() => withEvidence(texts, { ...evidence({}), edition: 'iso9001:2026' })).toThrow(TypeError)
  })

  it('[CL-48] only what is joined is found by its evidence', () => {
    const [piece = ''] = iso9001_2015_zhCN_evidence.clauses['9.3.3'] ?? []
    const fields = (one: ClauseTexts) =>
      searchClauses(piece, { catalogue: iso9001_2015, texts: [one] }).flatMap(({ highlights }) => highlights.map(({ field }) => field))
    expect(fields(withEvidence(iso9001_2015_zhCN, iso9001_2015_zhCN_evidence))).toContain('evidence')
    expect(fields(iso9001_2015_zhCN)).not.toContain('evidence')
  })
})

describe('withNotes', () => {
  it.each(editions.map((catalogue) => [catalogue.edition, catalogue] as const))(
    '[CL-49] %s gets its notes, all of them',
    (edition, catalogue) => {
      const own = notes.get(edition)
      if (!own) throw new Error('no notes')
      const joined = withNotes(catalogue, own)
      const found = joined.nodes.flatMap(({ number, note }) => (note ? [[number, note]] : []))
      expect(Object.fromEntries(found)).toEqual(own.clauses)
      expect(joined.languageNotes).toEqual(own.languageNotes)
      expect(joined.nodes.map(({ note: _, ...node }) => node)).toEqual(catalogue.nodes)
      expect(Object.isFrozen(joined) && Object.isFrozen(joined.nodes)).toBe(true)
    },
  )

  it('[CL-49] the outline works as before', () => {
    const own = notes.get('iso9001:2015')
    if (!own) throw new Error('no notes')
    const joined = withNotes(iso9001_2015, own)
    expect(findClause(joined, '7.1.3')?.note?.en).toContain('not in the requirement')
    expect(childrenOf(joined, '10.2').map(({ number }) => number)).toEqual(['10.2.1', '10.2.2'])
  })

  it('[CL-49] the library keeps no note in an outline', () => {
    expect(editions.flatMap(({ nodes }) => nodes.filter(({ note }) => note))).toEqual([])
    expect(editions.filter(({ languageNotes }) => languageNotes)).toEqual([])
  })

  it('[CL-49] notes of another edition throw a TypeError', () => {
    const [other] = [...notes.values()]
    if (!other) throw new Error('no notes')
    expect(() => withNotes(iso9001_2015, other)).toThrow(
      new TypeError('clausebook: the notes are of iso9001:2000, the catalogue is iso9001:2015'),
    )
  })
})
