import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { editions } from './editions'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What an application loads for these lines, minified and gzipped; the paths of tsconfig.json lead to the sources. */
const weigh = (contents: string): number => {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

const bundles = editions.flatMap(({ year }) => ['en', 'zh-CN'].map((language) => [year, language] as const))

describe('one edition in one language', () => {
  it('[CL-46] there are eight of them', () => {
    expect(bundles).toHaveLength(8)
  })

  it.each(bundles)('[CL-46] %s in %s adds at most 12 kB to a bundle', (year, language) => {
    const entry = `clausebook/clauses/iso9001-${year}`
    const bytes = weigh(`export { iso9001_${year} } from '${entry}'; export * from '${entry}/${language}'`)
    expect(bytes).toBeLessThanOrEqual(12_000)
    expect(bytes).toBeGreaterThan(9_000) // less would mean that something was not bundled
  })
})
