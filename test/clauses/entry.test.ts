import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { expect, it } from 'vitest'

const bundle = (contents: string) =>
  buildSync({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../../src', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    treeShaking: true,
    metafile: true,
    write: false,
  })

it('[CL-29] the entry reaches no edition and no crosswalk table', () => {
  const inputs = Object.keys(bundle("export * from './clauses/index'").metafile.inputs)
  expect(inputs.filter((path) => path.endsWith('.json') || path.includes('clauses/editions/'))).toEqual([])
  expect(inputs.length).toBeGreaterThan(20)
})

it('[CL-29] one function brings only what it needs', () => {
  const text = bundle("export { parseCanonical } from './clauses/index'").outputFiles[0]?.text ?? ''
  expect(text).toContain('exec')
  expect(text.length).toBeLessThan(1_000)
})

it('[CL-29] an edition brings nothing but itself', () => {
  const inputs = Object.keys(bundle("export * from './clauses/editions/iso9001-2015'").metafile.inputs)
  expect(inputs.filter((path) => path.endsWith('.json'))).toEqual([expect.stringContaining('iso9001-2015/clauses.json')])
})

it('[CL-29] what reads, carries over and types citations brings no schema library', () => {
  const names = 'parseClauseRef, checkCitation, crosswalk, migrateFindings, revertMigration, clauseRef'
  const { inputs, outputs } = bundle(`export { ${names} } from './clauses/index'`).metafile
  const left = Object.values(outputs).flatMap((output) => Object.keys(output.inputs))
  const ofZod = (paths: readonly string[]) => paths.filter((path) => path.includes('/zod/'))
  expect(ofZod(left)).toEqual([])
  expect(ofZod(Object.keys(inputs)).length).toBeGreaterThan(10)
})

it('[CL-29] the lineage is an entry of its own, and reaches no edition', () => {
  const inputs = Object.keys(bundle("export * from './clauses/lineage/index'").metafile.inputs)
  expect(inputs.filter((path) => path.endsWith('.json'))).toEqual([expect.stringContaining('lineage/lineage.json')])
})
