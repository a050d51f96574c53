import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/reports'
import { heldText } from './held-text'
import { hostileText } from './hostile-text'
import { mapLeaves } from './map-leaves'
import { leavesOf, readMarkdown, shapeOf } from './read-markdown'
import { sampleEn } from './sample-en'
import { sampleZh } from './sample-zh'

const mark = 'Leaf'
const samples = [mapLeaves(sampleEn, (leaf) => (leaf === '' ? '' : mark)), mapLeaves(sampleZh, (leaf) => (leaf === '' ? '' : mark))]

/** Replaces the marks one after the other, as the renderer must have done. */
const fill = (template: string, next: () => string): string => template.replaceAll(mark, next)

describe('hostile text in every leaf of every kind of block', () => {
  for (const sample of samples) {
    const plain = readMarkdown(renderMarkdown(sample))
    const count = leavesOf(plain).join('').split(mark).length - 1

    test(`[RE-4] leaves the tree as it was (${sample.language})`, () => {
      fc.assert(
        fc.property(fc.array(hostileText, { minLength: 12, maxLength: 40 }), (texts) => {
          let position = 0
          const filled = mapLeaves(sample, (leaf) => (leaf === '' ? '' : (texts[position++ % texts.length] ?? '')))
          expect(shapeOf(readMarkdown(renderMarkdown(filled)))).toEqual(shapeOf(plain))
        }),
        { numRuns: 200 },
      )
    })

    test(`[RE-5] is read back as it went in (${sample.language})`, () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const read = leavesOf(readMarkdown(renderMarkdown(mapLeaves(sample, (leaf) => (leaf === '' ? '' : text)))))
          expect(read).toEqual(leavesOf(plain).map((leaf) => fill(leaf, () => heldText(text))))
        }),
        { numRuns: 200 },
      )
      expect(count).toBeGreaterThan(60)
    })
  }
})
