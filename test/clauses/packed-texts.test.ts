import type { ClauseTexts } from 'clausebook/clauses'
import { describe, expect, it } from 'vitest'
import { packedTexts } from '../../.ci/generate/packed-texts'

const texts = (paraphrase: string, keywords: readonly string[]): ClauseTexts => ({
  edition: 'iso9001:2015',
  language: 'zh-CN',
  clauses: { '4.1': { paraphrase, keywords } },
})

describe('packing texts', () => {
  it('[CL-104] names the constant after edition and language', () => {
    expect(packedTexts(texts('了解环境。', ['市场', '气候变化']))).toContain(`export const iso9001_2015_zhCN = /* @__PURE__ */ unpackTexts(
  'iso9001:2015',
  'zh-CN',
  \`4.1 了解环境。\`,
  \`市场;气候变化\`,
)`)
  })

  it.each([['a line\nbreak'], ['a `quote`'], ['a $\u007bplace}'], ['a back\\slash']])(
    '[CL-104] refuses %j, which would break the module',
    (text) => {
      expect(() => packedTexts(texts(text, ['word']))).toThrow('a text breaks its line')
      expect(() => packedTexts(texts('Text.', [text]))).toThrow('a text breaks its line')
    },
  )

  it('[CL-104] refuses keywords that would come apart, and a clause without any', () => {
    expect(() => packedTexts(texts('Text.', ['one;two']))).toThrow('cannot be packed')
    expect(() => packedTexts(texts('Text.', []))).toThrow('cannot be packed')
  })
})
