import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'

const bundledFiles = (contents: string): readonly string[] => {
  const { outputs } = buildSync({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../src', import.meta.url)), loader: 'ts' },
    bundle: true,
    format: 'esm',
    treeShaking: true,
    metafile: true,
    write: false,
  }).metafile
  return Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0))
}

describe('what a bundle holds', () => {
  it('[PK-7] is one file for orThrow', () => {
    expect(bundledFiles(`export { orThrow } from './index'`)).toEqual([expect.stringMatching(/core\/or-throw\.ts$/)])
  })

  it('[PK-7] is the texts of the rooms that a form names, and of no other', () => {
    const texts = bundledFiles(`export { coreRoom, createExplain, findingRoom } from './texts'`).filter((path) => path.includes('/texts/'))
    expect(texts.map((path) => path.replace(/^.*src\//, '')).toSorted()).toEqual([
      'core/texts/en.ts',
      'core/texts/zh-CN.ts',
      'findings/texts/en.ts',
      'findings/texts/zh-CN.ts',
    ])
  })
})
