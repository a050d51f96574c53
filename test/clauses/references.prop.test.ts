import { checkCitation, formatClauseRef, parseCanonical, parseClauseRef, parseClauseRefs } from 'clausebook/clauses'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editions, everyReference } from './editions'

const languages = ['en', 'zh-CN'] as const
const piece = fc.constantFrom(
  'ISO 9001:2015',
  'GB/T 19001-2016',
  'iso9001:',
  '8.5.1',
  '7.5 .l',
  '6.\n2',
  '工',
  'l',
  'I',
  'f)',
  '(a',
  '第',
  '条',
  '“',
  '”',
  '"',
  '。',
  '.',
  '..',
  ' ',
  '、',
  ' and ',
  '-',
  '/',
  '99',
  '%',
  '，',
  '８',
  '\u200b',
  '\ud800',
  'a)-z)',
  'clause ',
  '标准',
)
const damaged = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const anyText = fc.oneof(damaged, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }))

describe('references', () => {
  it('[CL-14] the print of every clause and letter reads back as the same, in both languages and styles', () => {
    for (const reference of everyReference) {
      for (const language of languages) {
        expect(parseClauseRef(formatClauseRef(reference, { language })), reference).toMatchObject({
          ok: true,
          value: { reference },
          issues: [],
        })
        const edition = reference.slice(0, reference.indexOf('/'))
        const short = formatClauseRef(reference, { language, style: 'short' })
        expect(parseClauseRef(short, { edition }), short).toMatchObject({ ok: true, value: { reference }, issues: [] })
      }
    }
  })

  it('[CL-4] every clause and letter in canonical form reads as itself', () => {
    for (const reference of everyReference) expect(parseClauseRef(reference)).toMatchObject({ ok: true, value: { reference }, issues: [] })
  })

  it('[CL-12] no text makes the reader throw, and what is read is canonical', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(undefined, 'iso9001:2015'), (text, edition) => {
        const options = edition ? { edition } : {}
        const one = parseClauseRef(text, options)
        if (one.ok) expect(parseCanonical(one.value.reference)).toEqual(one.value)
        else expect(one.issues.length).toBeGreaterThan(0)
        const all = parseClauseRefs(text, options)
        for (const { result, index, text: part } of all.ok ? all.value : []) {
          expect(text.slice(index, index + part.length)).toBe(part)
          if (result.ok) expect(parseCanonical(result.value.reference)).toEqual(result.value)
        }
      }),
      { numRuns: 3_000 },
    )
  })

  it('[CL-12] no text makes the check throw', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...everyReference)), (text) => {
        expect(Array.isArray(checkCitation(text, editions))).toBe(true)
      }),
    )
  })

  it('[CL-13] references joined by a list are found one by one', () => {
    const ofOneEdition = fc.array(fc.constantFrom(...everyReference.filter((one) => one.startsWith('iso9001:2015') && one.includes('.'))), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(ofOneEdition, fc.constantFrom(', ', '; ', ' and ', '、', '和'), (references, joint) => {
        const text = `ISO 9001:2015 ${references.map((one) => formatClauseRef(one, { language: 'en', style: 'short' })).join(joint)}`
        const found = parseClauseRefs(text)
        expect(found.ok && found.value.map(({ result }) => result.ok && result.value.reference), text).toEqual(references)
      }),
    )
  })
})
