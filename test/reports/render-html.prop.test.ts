import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/reports'
import { heldText } from './held-text'
import { hostileText } from './hostile-text'
import { mapLeaves } from './map-leaves'
import { leavesOf, readHtml, shapeOf } from './read-html'
import { sampleEn } from './sample-en'
import { sampleZh } from './sample-zh'

const mark = 'Leaf'
const samples = [sampleEn, sampleZh].map((sample) => mapLeaves(sample, (leaf) => (leaf === '' ? '' : mark)))

describe('hostile text in every leaf of every kind of block', () => {
  for (const sample of samples) {
    const plain = readHtml(renderHtml(sample))

    test(`[RE-6] adds no element, attribute or comment and is read back as it went in (${sample.language})`, () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const { page, errors } = readHtml(renderHtml(mapLeaves(sample, (leaf) => (leaf === '' ? '' : text))))
          expect(errors).toEqual([])
          expect(shapeOf(page)).toEqual(shapeOf(plain.page))
          expect(leavesOf(page)).toEqual(leavesOf(plain.page).map((leaf) => leaf.replaceAll(mark, () => heldText(text))))
        }),
        { numRuns: 200 },
      )
    })
  }

  test('[RE-6] stays inside the lang attribute when the language of a leaf is hostile', () => {
    fc.assert(
      fc.property(hostileText, (language) => {
        const { page, errors } = readHtml(
          renderHtml({ kind: 'report', language: 'en', title: 'T', blocks: [{ kind: 'paragraph', text: { text: 'a', language } }] }),
        )
        const paragraph = '["p",[],[["span",["lang='
        expect(errors).toEqual([])
        expect(JSON.stringify(shapeOf(page))).toContain(`${paragraph}${JSON.stringify(heldText(language)).slice(1, -1)}`)
      }),
    )
  })
})
