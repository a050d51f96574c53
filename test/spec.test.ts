import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const numbersIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')

const spec = numbersIn(read('SPEC.md'), /^- \*\*([A-Z]+-\d+)\*\* /gm)
const files = globSync('**/*.{test,test-d}.ts', { cwd: new URL('.', import.meta.url) })
const tested = new Set(files.flatMap((file) => numbersIn(read(`test/${file}`), /['"`]\[([A-Z]+-\d+)\] /g)))

describe('SPEC.md', () => {
  it('[PK-1] numbers each behaviour once', () => {
    expect(spec.length).toBeGreaterThan(0)
    expect(spec.filter((number, position) => spec.indexOf(number) !== position)).toEqual([])
  })

  it('[PK-1] has a test for each number', () => {
    expect(spec.filter((number) => !tested.has(number))).toEqual([])
  })

  it('[PK-1] knows every number that a test names', () => {
    expect([...tested].filter((number) => !spec.includes(number))).toEqual([])
  })
})
