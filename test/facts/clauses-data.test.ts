import { existsSync, readFileSync } from 'node:fs'
import { iso9001Crosswalks } from 'clausebook/clauses/crosswalks'
import { describe, expect, it } from 'vitest'
import { editions, notes } from '../clauses/editions'

/** The facts that the data was built from; checked where CI says where they are. */
const folder = `${process.env['CLAUSEBOOK_FACTS'] ?? 'none'}/clauses`
const present = existsSync(folder)
const read = (file: string): Record<string, unknown>[] => (present ? JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) : [])
const words: Readonly<Record<string, string>> = {
  'n/a': 'not-applicable',
  'checked-against-text': 'checked',
  'checked-none': 'checked',
  'seen-in-source': 'seen',
  'recall; identical title seen in two stored ISO 13485:2016 lists': 'recall-matched',
  'recall-or-partly-seen': 'recall-partly-seen',
  'matrix reproduction seen': 'seen',
  'recall of TC176 N1293, not seen in a stored excerpt': 'recall',
  'own judgement (the published matrix only lists numbers)': 'judgement',
  'recall of ISO 9001:2008 Annex B list of wording changes; number identity confirmed': 'recall',
}
const word = (long: unknown): unknown => words[String(long)] ?? long

describe.skipIf(!present)('the editions against the facts they were built from', () => {
  it('[CL-1] all 332 nodes are there', () => {
    expect(editions.reduce((sum, { nodes }) => sum + nodes.length, 0)).toBe(332)
  })

  it.each(editions.map((catalogue) => [catalogue.year, catalogue] as const))(
    '[CL-1] [CL-3] %s: numbers, titles, letters and confidence are the same',
    (year, { edition, nodes }) => {
      const source = read(`iso-9001-${year}.json`)
      expect(nodes.map((node) => node.number)).toEqual(source.map((node) => node['number']))
      for (const [position, given] of source.entries()) {
        const node = nodes[position]
        expect(node?.titles?.en ?? null, node?.number).toBe(given['title_en'])
        expect(node?.titles?.['zh-CN'] ?? null, node?.number).toBe(given['title_zh'])
        expect(node?.suggestedTitles?.['zh-CN'] ?? null, node?.number).toBe(given['title_zh_suggested'] ?? null)
        expect(node?.items, node?.number).toEqual(given['lettered_items'] ?? [])
        expect(node?.amendment, node?.number).toBe(given['amendment'])
        expect(node?.confidence.number, node?.number).toBe(word(given['confidence']))
        expect(node?.confidence.items, node?.number).toBe(word(given['letters_confidence']))
        const english = given['title_en_confidence'] ?? given['title_confidence']
        if (english && english !== 'n/a') expect(node?.confidence.titles?.en, node?.number).toBe(word(english))
        if (given['title_zh_confidence']) expect(node?.confidence.titles?.['zh-CN'], node?.number).toBe(word(given['title_zh_confidence']))
        if (given['note'])
          expect(notes.get(edition)?.clauses[node?.number ?? ''] ?? node?.subItems ?? node?.titleVariants, node?.number).toBeDefined()
      }
    },
  )
})

describe.skipIf(!present)('the crosswalks against the facts they were built from', () => {
  it.each(iso9001Crosswalks.map((table) => [table.from.slice(8), table.to.slice(8), table] as const))(
    '[CL-21] %s to %s: all rows are the same',
    (from, to, table) => {
      const rows = table.rows.filter((row) => !row.from.includes('/'))
      const source = read(`crosswalk-${from}-${to}.json`)
      expect(rows.map((row) => [row.from, row.to, row.relation])).toEqual(source.map((row) => [row['from'], row['to'], row['relation']]))
      for (const [position, given] of source.entries()) {
        const row = rows[position]
        expect(row?.confidence.targets, row?.from).toBe(word(given['targets_basis'] ?? given['number_confidence'] ?? 'confirmed'))
        expect(row?.confidence.relation, row?.from).toBe(word(given['relation_confidence'] ?? given['relation_basis']))
        expect(row?.note !== undefined, row?.from).toBe(given['note'] !== undefined)
      }
    },
  )
})
