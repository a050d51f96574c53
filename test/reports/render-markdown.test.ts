import { describe, expect, test } from 'vitest'
import { type Block, type ReportDocument, renderMarkdown } from '../../src/reports'
import { sampleEn } from './sample-en'
import { sampleZh } from './sample-zh'

const report = (blocks: readonly Block[], more?: Partial<ReportDocument>): ReportDocument => ({
  kind: 'report',
  language: 'en',
  title: 'T',
  blocks,
  ...more,
})
const body = (blocks: readonly Block[], more?: Partial<ReportDocument>): string =>
  renderMarkdown(report(blocks, more)).replace(/^# T\n\n/, '')
const paragraph = (text: string): string => body([{ kind: 'paragraph', text }])

describe('the document', () => {
  test('[RE-1] numbers sections by their place', () => {
    const section = (title: string, ...blocks: readonly Block[]): Block => ({ kind: 'section', title, blocks })
    expect(body([section('A', section('B'), section('C', section('D'))), section('E')])).toBe(
      '## 1 A\n\n### 1.1 B\n\n### 1.2 C\n\n#### 1.2.1 D\n\n## 2 E\n',
    )
  })

  test('[RE-1] keeps counting below the sixth heading level', () => {
    const nest = (depth: number): readonly Block[] => (depth === 0 ? [] : [{ kind: 'section', title: 'S', blocks: nest(depth - 1) }])
    expect(body(nest(7))).toContain('\n###### 1.1.1.1.1.1.1 S\n')
  })

  test.each([sampleEn, sampleZh])('[RE-2] gives the same bytes for the same document, $language', (sample) => {
    expect(renderMarkdown(structuredClone(sample))).toBe(renderMarkdown(sample))
  })

  test('[RE-3] begins with title, subtitle and what identifies it', () => {
    expect(renderMarkdown(report([], { subtitle: 'S', identification: [{ label: 'Number', value: '1' }] }))).toBe(
      '# T\n\nS\n\n| Item | Content |\n| :-- | :-- |\n| Number | 1 |\n',
    )
  })

  test('[RE-18] lists its sections when asked', () => {
    const blocks: readonly Block[] = [{ kind: 'section', title: 'A', blocks: [{ kind: 'section', title: 'B', blocks: [] }] }]
    expect(body(blocks, { contents: true })).toMatch(/^\*\*Contents\*\*\n\n- 1 A\n {2}- 1\.1 B\n\n## 1 A\n/)
    expect(body([], { contents: true })).not.toContain('Contents')
  })
})

describe('text', () => {
  test.each([
    ['markup', '*a* _b_ `c` ~d~ [e](f) <b> &amp; | \\', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\[e\\](f) \\<b\\> \\&amp; \\| \\\\'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '12. a', '12\\. a'],
    ['a rule under a heading', '===', '\\==='],
    ['an indented block', '    a', '&#32;&#32;&#32;&#32;a'],
    ['a web address', 'see https://example.com', 'see https:<!-- -->//example.com'],
    ['a web address without protocol', 'www.example.com', 'www<!-- -->.example.com'],
    ['an e-mail address', 'ann@example.com', 'ann@<!-- -->example.com'],
  ])('[RE-4] keeps %s text', (_, text, markdown) => {
    expect(paragraph(text)).toBe(`${markdown}\n`)
  })

  test('[RE-4] leaves ordinary sentences alone', () => {
    const text = 'Room 301 - checked (twice) at 09:30; 7 of 20, i.e. 35 %! 房间已检查：合格。'
    expect(paragraph(text)).toBe(`${text}\n`)
  })

  test('[RE-7] writes a line end in a paragraph as a hard break', () => {
    expect(paragraph('a\r\nb\n\n# c\n')).toBe('a\\\nb\\\n\\\n\\# c&#10;\n')
  })

  test('[RE-7] keeps a line end in a heading or cell as a reference', () => {
    expect(body([{ kind: 'section', title: 'a\nb', blocks: [] }])).toBe('## 1 a&#10;b\n')
    expect(body([{ kind: 'key-values', items: [{ label: 'a', value: 'b\nc' }] }])).toContain('| a | b&#10;c |')
  })

  test('[RE-20] shows what cannot be held as a replacement character', () => {
    expect(paragraph('a\0b\uD800c\uFFFEd\u009Fe')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\n')
  })

  test('[RE-21] leaves no trace of an empty leaf outside tables', () => {
    expect(
      body([
        { kind: 'paragraph', text: '' },
        { kind: 'section', title: '', blocks: [] },
      ]),
    ).toBe('## 1\n')
  })
})

describe('blocks', () => {
  test('[RE-8] sets a table under its caption, numbers at the end', () => {
    const table: Block = {
      kind: 'table',
      caption: 'Rooms',
      columns: [{ title: 'Floor' }, { title: 'Seen', align: 'center' }, { title: 'Rooms', kind: 'number' }],
      rows: [['3', { kind: 'status', label: 'Yes', tone: 'good' }, '12']],
      totals: ['Total', '', '12'],
    }
    expect(body([table])).toBe(
      '**Rooms**\n\n| Floor | Seen | Rooms |\n| :-- | :-: | --: |\n| 3 | **✓ Yes** | 12 |\n| **Total** |  | **12** |\n',
    )
  })

  test.each([
    ['a short row', { rows: [['1', '2'], ['1']] }, 'clausebook: table "C": row 2 has 1 cells, its columns are 2'],
    ['a long row', { rows: [['1', '2', '3']] }, 'clausebook: table "C": row 1 has 3 cells, its columns are 2'],
    ['short totals', { rows: [], totals: ['1'] }, 'clausebook: table "C": the totals row has 1 cells, its columns are 2'],
  ])('[RE-8] refuses a table with %s', (_, rows, message) => {
    expect(() => body([{ kind: 'table', caption: 'C', columns: [{ title: 'A' }, { title: 'B' }], ...rows }])).toThrow(
      new RangeError(message),
    )
  })

  test('[RE-9] says that a table has no rows, in its own words or the document’s', () => {
    const table = { kind: 'table', caption: 'C', columns: [{ title: 'A' }], rows: [] } as const
    expect(body([table])).toBe('**C**\n\nNone\n')
    expect(body([table], { language: 'zh-CN' })).toBe('**C**\n\n无\n')
    expect(body([{ ...table, empty: 'No finding.' }])).toBe('**C**\n\nNo finding.\n')
  })

  test('[RE-10] gives each value of a label a row of its own', () => {
    expect(
      body([
        {
          kind: 'key-values',
          items: [
            { label: 'Team', value: ['Ann', 'Bo'] },
            { label: 'Guide', value: [] },
          ],
        },
      ]),
    ).toBe('| Item | Content |\n| :-- | :-- |\n| Team | Ann |\n|  | Bo |\n| Guide |  |\n')
  })

  test('[RE-11] leaves signature and date blank, and the name unless it is known', () => {
    const [head, rule, known, unknown] = body([{ kind: 'signatures', lines: [{ role: 'Lead', name: 'Ann' }, { role: 'Auditee' }] }]).split(
      '\n',
    )
    expect([head, rule]).toEqual(['| Role | Name | Signature | Date |', '| :-- | :-- | :-- | :-- |'])
    expect(known).toMatch(/^\| Lead \| Ann \| \u00A0+ \| \u00A0+ \|$/)
    expect(unknown).toMatch(/^\| Auditee \| \u00A0+ \| \u00A0+ \| \u00A0+ \|$/)
  })

  test('[RE-12] writes lists inside lists, and keeps neighbours apart by their markers', () => {
    const inner: Block = { kind: 'list', items: ['b', { text: 'c', language: 'fr' }] }
    const numbered: Block = { kind: 'list', ordered: true, items: [{ text: 'a', list: inner }, 'd'] }
    expect(body([numbered, numbered, inner, inner, inner])).toBe(
      '1. a\n   - b\n   - c\n2. d\n\n1) a\n   - b\n   - c\n2) d\n\n- b\n- c\n\n* b\n* c\n\n- b\n- c\n',
    )
  })

  test('[RE-12] keeps a list apart from the contents right above it', () => {
    const blocks: readonly Block[] = [
      { kind: 'list', items: ['a'] },
      { kind: 'section', title: 'A', blocks: [] },
    ]
    expect(body(blocks, { contents: true })).toContain('- 1 A\n\n* a\n')
  })

  test('[RE-13] says a tone by sign or word', () => {
    expect(body([{ kind: 'status', label: 'Open', tone: 'attention' }])).toBe('**! Open**\n')
    expect(body([{ kind: 'note', tone: 'bad', text: 'a\nb' }])).toBe('> **Problem**: a\\\n> b\n')
    expect(body([{ kind: 'note', tone: 'bad', text: '缺少结论' }], { language: 'zh-CN' })).toBe('> **问题**：缺少结论\n')
  })

  test('[RE-22] sets a quotation apart, with its source', () => {
    expect(body([{ kind: 'quotation', text: 'a\nb', source: 'Ann' }])).toBe('> a\\\n> b\n>\n> — Ann\n')
    expect(body([{ kind: 'quotation', text: '甲', source: '乙' }], { language: 'zh-CN' })).toBe('> 甲\n>\n> ——乙\n')
    expect(body([{ kind: 'quotation', text: 'a' }])).toBe('> a\n')
  })

  test('[RE-23] draws a line for a page break', () => {
    expect(body([{ kind: 'paragraph', text: 'a' }, { kind: 'page-break' }])).toBe('a\n\n---\n')
  })
})
