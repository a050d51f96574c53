import { describe, expect, it } from 'vitest'
import type { ClauseIssues } from '../../src/clauses/issues'
import { clauseProvenance } from '../../src/clauses/provenance'
import { clauseTextsEn } from '../../src/clauses/texts/en'
import { clauseTextsZhCn } from '../../src/clauses/texts/zh-CN'

const params: ClauseIssues = {
  'reference-empty': {},
  'reference-too-long': { maximum: 2_000, length: 2_001 },
  'reference-unreadable': { received: '"x"' },
  'reference-malformed': { received: '"x"' },
  'references-several': { found: ['8.5.1', '8.6'] },
  'reference-repaired': { original: '7.5.l', reading: '7.5.1' },
  'text-ignored': { text: 'x' },
  'edition-missing': { number: '8.5.1', options: ['iso9001:2015'] },
  'edition-unknown': { received: 'iso9001:2013', options: [] },
  'edition-conflict': { received: ['iso9001:2008', 'iso9001:2015'] },
  'draft-outline-cited': { number: '8.8', title: '', published: ['iso9001:2015/8.7'] },
  'clause-unknown': { edition: 'iso9001:2015', number: '9.4', nearest: ['9.3'] },
  'item-unknown': { number: '7.5', item: 'b/2', items: ['a'], offered: ['iso9001:2000/7.5.1/b'] },
  'item-unverified': { number: '7.5.1', item: 'b/2' },
  'clause-without-requirement': { number: '1.2', exclusions: true },
  'clause-is-heading': { number: '7.5', children: ['7.5.1'] },
  'finer-reference-available': { number: '10.2', children: ['10.2.1'] },
  'crosswalk-missing': { from: 'iso9001:2015', to: 'iso9001:2013' },
  'migration-changed': { record: 'fnd_1' },
  'outline-inconsistent': { number: '8.5.1', problem: 'repeated' },
}
const codes = Object.keys(params) as (keyof ClauseIssues)[] // the keys of a closed interface

describe('the texts of the room', () => {
  it.each(codes)('[CL-27] %s reads as a sentence in both languages and says what stands behind it', (code) => {
    const say = (texts: typeof clauseTextsEn) => (texts[code] as (facts: ClauseIssues[typeof code]) => string)(params[code]) // one code, its own params
    expect(say(clauseTextsEn)).toMatch(/^\S.*[.]$/)
    expect(say(clauseTextsZhCn)).toMatch(/[\u4e00-\u9fff].*。$/)
    expect(say(clauseTextsEn) + say(clauseTextsZhCn)).not.toMatch(/undefined|\[object/)
    expect(clauseProvenance[code].authority).not.toBe('requirement')
  })

  it('[CL-27] name editions and clauses as readers write them', () => {
    expect(clauseTextsEn['item-unknown'](params['item-unknown'])).toBe(
      'Clause 7.5 has no item b) 2) in this outline. Items known: a). Meant may be: ISO 9001:2000, 7.5.1 b).',
    )
    expect(clauseTextsZhCn['edition-missing'](params['edition-missing'])).toContain('GB/T 19001-2016')
    expect(clauseTextsEn['clause-without-requirement']({ number: '1.1', exclusions: false })).toContain('no requirement')
    expect(clauseTextsZhCn['clause-without-requirement']({ number: '1.1', exclusions: false })).toContain('不含')
  })
})
