import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, renderHtml, renderMarkdown } from '../../src/reports'
import { anyDocument } from './any-document'
import { heldText } from './held-text'
import { hostileText } from './hostile-text'
import { mapLeaves } from './map-leaves'
import { attributeOf, elementsOf, nodesOf, readHtml, leavesOf as readHtmlLeaves, shapeOf as shapeOfHtml } from './read-html'
import { leavesOf, type MarkdownNode, readMarkdown, shapeOf } from './read-markdown'

const hostile = fc.tuple(anyDocument, hostileText)

const countLists = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) => sum + (block.kind === 'section' ? countLists(block.blocks) : block.kind === 'list' && block.items.length > 0 ? 1 : 0),
    0,
  )

test('[RE-4] in Markdown, the tree of any document is the same for any text', () => {
  fc.assert(
    fc.property(hostile, ([document, text]) => {
      const plain = readMarkdown(renderMarkdown(document))
      const read = readMarkdown(renderMarkdown(mapLeaves(document, () => text)))
      expect(shapeOf(read)).toEqual(shapeOf(plain))
      expect(leavesOf(read)).toEqual(leavesOf(plain).map((leaf) => leaf.replaceAll('Leaf', () => heldText(text))))
    }),
    { numRuns: 200 },
  )
})

test('[RE-6] in HTML, the tree of any document is the same for any text', () => {
  fc.assert(
    fc.property(hostile, ([document, text]) => {
      const plain = readHtml(renderHtml(document)).page
      const read = readHtml(renderHtml(mapLeaves(document, () => text)))
      expect(read.errors).toEqual([])
      expect(shapeOfHtml(read.page)).toEqual(shapeOfHtml(plain))
      expect(readHtmlLeaves(read.page)).toEqual(readHtmlLeaves(plain).map((leaf) => leaf.replaceAll('Leaf', () => heldText(text))))
    }),
    { numRuns: 200 },
  )
})

test('[RE-12] in Markdown, every list of any document stays a list of its own', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const top = readMarkdown(renderMarkdown({ ...document, contents: false })).children ?? []
      expect(top.filter((node: MarkdownNode) => node.type === 'list')).toHaveLength(countLists(document.blocks))
    }),
  )
})

test('[RE-14] in HTML, the ids of any document are unique, every name points at one, and no heading skips a level', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { page } = readHtml(renderHtml(document))
      const nodes = nodesOf(page)
      const ids = nodes.flatMap((node) => attributeOf(node, 'id') ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      for (const node of nodes) {
        const name = attributeOf(node, 'aria-labelledby') ?? attributeOf(node, 'href')?.slice(1)
        if (name !== undefined) expect(ids).toContain(name)
      }
      const levels = nodes
        .filter((node) => /^h[1-6]$/.test(node.nodeName))
        .map((node) => Number(attributeOf(node, 'aria-level') ?? node.nodeName[1]))
      expect(levels[0]).toBe(1)
      for (const [index, level] of levels.entries()) if (index > 0) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    }),
  )
})

test('[RE-8] in HTML, every row of every table is as wide as its head', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      for (const table of elementsOf(readHtml(renderHtml(document)).page, 'table')) {
        const widths = elementsOf(table, 'tr').map((row) =>
          (row.childNodes ?? []).reduce((sum, cell) => sum + Number(attributeOf(cell, 'colspan') ?? 1), 0),
        )
        expect(new Set(widths).size).toBe(1)
      }
    }),
  )
})
