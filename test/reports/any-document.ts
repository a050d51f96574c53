import fc from 'fast-check'
import type { Block, ReportDocument, Tone } from '../../src/reports'

const leaf = fc.constant('Leaf')
const text = fc.oneof(leaf, leaf, fc.record({ text: leaf, language: fc.constantFrom('en', 'zh-CN', 'fr') }))
const tone = fc.constantFrom<Tone>('neutral', 'good', 'attention', 'bad')
const status = fc.record({ kind: fc.constant('status'), label: text, tone })
const some = { minLength: 0, maxLength: 3 }

const list = fc.letrec((tie) => ({
  list: fc.record(
    { kind: fc.constant('list'), ordered: fc.boolean(), items: fc.array(fc.oneof(text, fc.record({ text, list: tie('list') })), some) },
    { requiredKeys: ['kind', 'items'] },
  ),
})).list

const table = fc.integer({ min: 1, max: 4 }).chain((width) => {
  const cells = fc.array(fc.oneof(text, status), { minLength: width, maxLength: width })
  const column = fc.record(
    { title: text, kind: fc.constantFrom('text', 'number', 'date'), align: fc.constantFrom('start', 'center', 'end') },
    { requiredKeys: ['title'] },
  )
  return fc.record(
    {
      kind: fc.constant('table'),
      caption: text,
      columns: fc.array(column, { minLength: width, maxLength: width }),
      rows: fc.array(cells, some),
      totals: cells,
    },
    { requiredKeys: ['kind', 'caption', 'columns', 'rows'] },
  )
})

const block = fc.letrec((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    fc.record({ kind: fc.constant('paragraph'), text }),
    list,
    list,
    table,
    status,
    fc.record({ kind: fc.constant('note'), tone, text }),
    fc.record({ kind: fc.constant('quotation'), text, source: text }, { requiredKeys: ['kind', 'text'] }),
    fc.record({
      kind: fc.constant('key-values'),
      items: fc.array(fc.record({ label: text, value: fc.oneof(text, fc.array(text, some)) }), some),
    }),
    fc.record({
      kind: fc.constant('signatures'),
      lines: fc.array(fc.record({ role: text, name: text }, { requiredKeys: ['role'] }), some),
    }),
    fc.record({ kind: fc.constant('page-break') }),
    fc.record({ kind: fc.constant('section'), title: text, blocks: fc.array(tie('block'), { maxLength: 4 }) }),
  ),
})).block

/** Documents of any shape whose every leaf says "Leaf". Cast: `letrec` forgets the type of what it ties. */
export const anyDocument = fc.record({
  kind: fc.constant('report' as const),
  language: fc.constantFrom('en' as const, 'zh-CN' as const),
  title: text,
  contents: fc.boolean(),
  blocks: fc.array(block as fc.Arbitrary<Block>, { minLength: 1, maxLength: 8 }),
}) satisfies fc.Arbitrary<ReportDocument>
