import { describe, expect, test } from 'vitest'
import { type Block, type ReportDocument, renderHtml } from '../../src/reports'
import { attributeOf, elementsOf, nodesOf, readHtml, textOf } from './read-html'
import { sampleEn } from './sample-en'
import { sampleZh } from './sample-zh'

const report = (blocks: readonly Block[], more?: Partial<ReportDocument>): ReportDocument => ({
  kind: 'report',
  language: 'en',
  title: 'T',
  blocks,
  ...more,
})
const main = (blocks: readonly Block[], more?: Partial<ReportDocument>): string =>
  /<main>\n(.*)<\/main>/s.exec(renderHtml(report(blocks, more)))?.[1] ?? ''

describe('the page', () => {
  test.each([sampleEn, sampleZh])('[RE-2] has the same bytes for the same document, $language', (sample) => {
    expect(renderHtml(structuredClone(sample))).toBe(renderHtml(sample))
  })

  test.each([sampleEn, sampleZh])('[RE-15] is read without a parse error and names its language, $language', (sample) => {
    const { page, errors } = readHtml(renderHtml(sample))
    expect(errors).toEqual([])
    expect(elementsOf(page, 'html').map((html) => attributeOf(html, 'lang'))).toEqual([sample.language])
    expect(elementsOf(page, 'title').map(textOf)).toEqual([sample.title])
  })

  test('[RE-16] loads and runs nothing', () => {
    const html = renderHtml(sampleEn)
    const { page } = readHtml(html)
    const nodes = nodesOf(page)
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`)
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'base', 'form']) expect(elementsOf(page, name)).toEqual([])
    for (const attribute of nodes.flatMap((node) => node.attrs ?? [])) expect(attribute.name).not.toMatch(/^on|^src|^style$/)
    expect(html).not.toMatch(/url\(|@import/)
  })

  test('[RE-3] begins with title, subtitle and what identifies it', () => {
    const html = renderHtml(report([], { subtitle: 'S', identification: [{ label: 'Number', value: ['1', '2'] }] }))
    expect(html).toContain(
      '<header>\n<h1>T</h1>\n<p class="subtitle">S</p>\n<dl class="key-values">\n<div><dt>Number</dt><dd>1</dd><dd>2</dd></div>\n</dl>\n</header>\n',
    )
  })

  test('[RE-17] writes page x of y on paper in its language', () => {
    expect(renderHtml(sampleEn)).toContain('@page { @bottom-right { content: "Page " counter(page) " of " counter(pages) ""; } }')
    expect(renderHtml(sampleZh)).toContain('@page { @bottom-right { content: "第" counter(page) "页，共" counter(pages) "页"; } }')
  })

  test('[RE-18] links to its sections when asked', () => {
    const { page } = readHtml(renderHtml(sampleZh))
    const [nav] = elementsOf(page, 'nav')
    const links = nav ? elementsOf(nav, 'a') : []
    expect(links.map((link) => [attributeOf(link, 'href'), textOf(link)])).toEqual([
      ['#section-1', '1 概述'],
      ['#section-2', '2 审核发现'],
      ['#section-2-1', '2.1 审核发现F-01：检查前放行'],
      ['#section-2-1-1', '2.1.1 商定的后续工作'],
      ['#section-2-2', '2.2 以往的审核发现'],
      ['#section-3', '3 签字'],
    ])
    expect(renderHtml(report([], { contents: true }))).not.toContain('<nav')
  })
})

describe('blocks', () => {
  test('[RE-1] numbers sections and names them by their headings', () => {
    expect(main([{ kind: 'section', title: 'A', blocks: [{ kind: 'section', title: 'B', blocks: [] }] }])).toBe(
      '<section aria-labelledby="section-1">\n<h2 id="section-1"><span class="section-number">1</span> <span class="text">A</span></h2>\n' +
        '<section aria-labelledby="section-1-1">\n<h3 id="section-1-1"><span class="section-number">1.1</span> <span class="text">B</span></h3>\n</section>\n</section>\n',
    )
  })

  test('[RE-1] says the true level of a heading below the sixth', () => {
    const nest = (depth: number): readonly Block[] => (depth === 0 ? [] : [{ kind: 'section', title: 'S', blocks: nest(depth - 1) }])
    expect(main(nest(6))).toContain('<h6 id="section-1-1-1-1-1-1" aria-level="7">')
  })

  test('[RE-15] marks a leaf of another language, and only that', () => {
    expect(main([{ kind: 'paragraph', text: { text: '客房', language: 'zh-CN' } }])).toBe('<p><span lang="zh-CN">客房</span></p>\n')
    expect(main([{ kind: 'paragraph', text: { text: 'Room', language: 'en' } }])).toBe('<p>Room</p>\n')
  })

  test('[RE-6] escapes what HTML would read', () => {
    expect(main([{ kind: 'paragraph', text: `<a href="b">'&amp;\r\n` }])).toBe('<p>&lt;a href=&quot;b&quot;&gt;&#39;&amp;amp;\n</p>\n')
  })

  test('[RE-20] shows what cannot be held as a replacement character', () => {
    expect(main([{ kind: 'paragraph', text: 'a\0b\uDC00c\u001Bd' }])).toBe('<p>a\uFFFDb\uFFFDc\uFFFDd</p>\n')
  })

  test('[RE-8] gives a table caption, heads with scope, aligned cells and totals', () => {
    const table: Block = {
      kind: 'table',
      caption: 'Rooms',
      columns: [{ title: 'Floor' }, { title: 'On', kind: 'date' }, { title: 'Rooms', kind: 'number' }, { title: 'X', align: 'center' }],
      rows: [['3', '2026-11-24', '12', { kind: 'status', label: 'Yes', tone: 'good' }]],
      totals: ['Total', '', '12', ''],
    }
    expect(main([{ kind: 'page-break' }, table])).toBe(
      '<hr class="page-break">\n<div class="frame" role="region" tabindex="0" aria-labelledby="table-2">\n<table>\n<caption id="table-2">Rooms</caption>\n' +
        '<thead>\n<tr><th scope="col">Floor</th><th scope="col" class="date">On</th><th scope="col" class="end number">Rooms</th><th scope="col" class="center">X</th></tr>\n</thead>\n' +
        '<tbody>\n<tr><td>3</td><td class="date">2026-11-24</td><td class="end number">12</td><td class="center"><span class="status good"><span class="sign" aria-hidden="true">✓</span><span class="text">Yes</span></span></td></tr>\n</tbody>\n' +
        '<tfoot>\n<tr><th scope="row">Total</th><td class="date"></td><td class="end number">12</td><td class="center"></td></tr>\n</tfoot>\n</table>\n</div>\n',
    )
  })

  test('[RE-8] refuses a row that is not as wide as the head', () => {
    expect(() => main([{ kind: 'table', caption: 'C', columns: [{ title: 'A' }], rows: [[]] }])).toThrow(
      'clausebook: table "C": row 1 has 0 cells, its columns are 1',
    )
  })

  test('[RE-9] says across the whole width that a table has no rows', () => {
    const table = { kind: 'table', caption: 'C', columns: [{ title: 'A' }, { title: 'B' }], rows: [] } as const
    expect(main([table])).toContain('<tbody>\n<tr><td class="empty" colspan="2">None</td></tr>\n</tbody>')
    expect(main([{ ...table, empty: 'No finding.' }])).toContain('<td class="empty" colspan="2">No finding.</td>')
  })

  test('[RE-10] describes a label by all its values', () => {
    expect(
      main([
        {
          kind: 'key-values',
          items: [
            { label: 'Team', value: ['Ann', 'Bo'] },
            { label: 'Guide', value: [] },
          ],
        },
      ]),
    ).toBe('<dl class="key-values">\n<div><dt>Team</dt><dd>Ann</dd><dd>Bo</dd></div>\n<div><dt>Guide</dt><dd></dd></div>\n</dl>\n')
  })

  test('[RE-11] leaves room for name, signature and date', () => {
    expect(main([{ kind: 'signatures', lines: [{ role: '审核组长', name: '陈静' }] }], { language: 'zh-CN' })).toBe(
      '<ul class="signatures">\n<li>\n<p class="role">审核组长</p>\n<dl><div><dt>姓名</dt><dd>陈静</dd></div><div><dt>签字</dt><dd></dd></div><div><dt>日期</dt><dd></dd></div></dl>\n</li>\n</ul>\n',
    )
  })

  test('[RE-12] writes lists inside lists', () => {
    expect(main([{ kind: 'list', ordered: true, items: [{ text: 'a', list: { kind: 'list', items: ['b'] } }] }])).toBe(
      '<ol>\n<li><span class="text">a</span>\n<ul>\n<li><span class="text">b</span></li>\n</ul>\n</li>\n</ol>\n',
    )
  })

  test('[RE-13] says a tone by word, and by a sign for the eye beside the label', () => {
    expect(main([{ kind: 'note', tone: 'attention', text: 'a' }])).toBe(
      '<div class="note attention" role="note">\n<p class="tone">Attention</p>\n<p>a</p>\n</div>\n',
    )
    expect(main([{ kind: 'status', label: 'Open', tone: 'neutral' }])).toBe(
      '<p><span class="status neutral"><span class="sign" aria-hidden="true">•</span><span class="text">Open</span></span></p>\n',
    )
  })

  test('[RE-22] sets a quotation apart, with its source', () => {
    expect(main([{ kind: 'quotation', text: 'a', source: 'Ann' }])).toBe(
      '<figure class="quotation">\n<blockquote><p>a</p></blockquote>\n<figcaption>— <span class="text">Ann</span></figcaption>\n</figure>\n',
    )
    expect(main([{ kind: 'quotation', text: 'a' }])).not.toContain('figcaption')
  })

  test('[RE-21] leaves out lists, key-values and signatures without entries', () => {
    expect(
      main([
        { kind: 'list', items: [] },
        { kind: 'key-values', items: [] },
        { kind: 'signatures', lines: [] },
      ]),
    ).toBe('')
  })
})
