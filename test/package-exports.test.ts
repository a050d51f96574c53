import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

interface Conditions {
  readonly module: string
  readonly import: { readonly types: string; readonly default: string }
  readonly require: { readonly types: string; readonly default: string }
}

const manifest: { readonly exports: Readonly<Record<string, string | Conditions>> } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)
const entries = Object.entries(manifest.exports).filter((entry): entry is [string, Conditions] => typeof entry[1] !== 'string')
const subpaths = entries.map(([subpath]) => subpath)
const sourceOf = ({ module }: Conditions) => module.replace(/^\.\/dist\/modules\/(.+)\.js$/, 'src/$1.ts')

describe('the exports of package.json', () => {
  it('[PK-5] have the same conditions in the same order under every subpath', () => {
    const conditions = entries.map(([subpath, conditions]) => ({ subpath, order: Object.keys(conditions) }))
    expect(conditions).toEqual(subpaths.map((subpath) => ({ subpath, order: ['module', 'import', 'require'] })))
  })

  it('[PK-5] name the bundled files after the subpath', () => {
    const name = (subpath: string) => (subpath === '.' ? './dist/index' : `./dist/${subpath.slice(2)}`)
    expect(entries.map(([, { import: esm, require: cjs }]) => JSON.stringify([esm, cjs]))).toEqual(
      subpaths.map((subpath) =>
        JSON.stringify([
          { types: `${name(subpath)}.d.ts`, default: `${name(subpath)}.js` },
          { types: `${name(subpath)}.d.cts`, default: `${name(subpath)}.cjs` },
        ]),
      ),
    )
  })

  it('[PK-5] lead bundlers to the module of a source that exists, each to another', () => {
    const sources = entries.map(([, conditions]) => sourceOf(conditions))
    expect(
      sources.filter((path) => !path.startsWith('src/') || !existsSync(fileURLToPath(new URL(`../${path}`, import.meta.url)))),
    ).toEqual([])
    expect(new Set(sources).size).toBe(sources.length)
  })
})
