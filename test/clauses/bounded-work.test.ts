import { describe, expect, it } from 'vitest'
import { patterns } from '../../src/clauses/internal/patterns'

const bare = (source: string): string => source.replace(/\\[\s\S]/g, 'x').replace(/\[[^\]]*\]/g, 'x')

describe('the patterns of the reader', () => {
  it.each(Object.entries(patterns))('[CL-12] %s repeats nothing without a bound', (_, pattern) => {
    expect(bare(pattern.source)).not.toMatch(/[*+]|\{\d*,\}/)
  })

  it('[CL-12] an unbounded pattern would be noticed', () => {
    expect(bare(/a\*[+*]b+/.source)).toMatch(/[*+]/)
  })
})
