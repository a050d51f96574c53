import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { judge, type Verdict } from './harness/verdict.ts'

/** One bundle as a browser would load it. */
export interface SizeResult {
  readonly title: string
  readonly minified: number
  readonly gzipped: number
  readonly budget?: number
  readonly verdict: Verdict
  /** Whether zod's compiler is inside; it belongs into `clausebook/bulk` alone. */
  readonly compiler: boolean
}

interface Bundle {
  readonly title: string
  readonly source: string
  readonly budget?: number
}

const schemas = `export { findingSchema, nonconformityCaseSchema } from 'clausebook'`
const textsOf = (...rooms: readonly string[]): string => `import { basisOf, createExplain, ${rooms.join(', ')} } from 'clausebook/texts'
export const explain = createExplain([${rooms.join(', ')}], basisOf)`
const edition = `export { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'`
const lines = (...parts: readonly string[]): string => parts.join('\n')

const editions: readonly Bundle[] = [2000, 2008, 2015, 2026].flatMap((year) =>
  ['en', 'zh-CN'].map((language) => {
    const entry = `clausebook/clauses/iso9001-${year}`
    const source = `export { iso9001_${year} } from '${entry}'; export * from '${entry}/${language}'`
    return { title: `ISO 9001:${year} with its texts, ${language}`, source, budget: 12_000 }
  }),
)

const bundles: readonly Bundle[] = [
  {
    title: 'form: finding + case schemas, texts of fields + findings (en, zh-CN), ISO 9001:2015',
    source: lines(schemas, textsOf('coreRoom', 'findingRoom'), edition),
    budget: 20_000,
  },
  { title: '  the same with texts of citations', source: lines(schemas, textsOf('coreRoom', 'findingRoom', 'clauseRoom'), edition) },
  {
    title: '  the same with `explain`: texts of every room',
    source: lines(schemas, `export { explain } from 'clausebook/texts'`, edition),
    budget: 20_000,
  },
  { title: '  of it: the two schemas', source: schemas },
  { title: '  of it: texts of fields + findings', source: textsOf('coreRoom', 'findingRoom') },
  { title: '  of it: ISO 9001:2015', source: edition },
  {
    title: 'zod/mini alone: one strict object',
    source: `import * as z from 'zod/mini'; export const schema = z.strictObject({ text: z.string() }); export const read = (input) => z.safeParse(schema, input)`,
  },
  { title: 'orThrow alone', source: `export { orThrow } from 'clausebook'`, budget: 1_000 },
  { title: 'clausebook', source: `export * from 'clausebook'` },
  { title: 'clausebook/clauses, no edition', source: `export * from 'clausebook/clauses'` },
  { title: '  imported and not used: the data that comes along', source: `import 'clausebook/clauses'`, budget: 2_000 },
  { title: '  of it: searchClauses', source: `export { searchClauses } from 'clausebook/clauses'` },
  { title: '  of it: searchClauses and suggestClauses', source: `export { searchClauses, suggestClauses } from 'clausebook/clauses'` },
  { title: 'clausebook/clauses/iso9001-2000', source: `export * from 'clausebook/clauses/iso9001-2000'` },
  ...editions,
  { title: 'clausebook/reports', source: `export * from 'clausebook/reports'` },
  { title: 'clausebook/bulk', source: `export * from 'clausebook/bulk'` },
]

const sizeOf = async ({ title, source, budget }: Bundle): Promise<SizeResult> => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    tsconfigRaw: '{}', // the paths of tsconfig.json lead to the sources; users load the build
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    logLevel: 'error',
  })
  const bytes = outputFiles[0]?.contents ?? new Uint8Array()
  const gzipped = gzipSync(bytes, { level: 9 }).length
  return {
    title,
    minified: bytes.length,
    gzipped,
    ...(budget === undefined ? {} : { budget }),
    verdict: judge(gzipped, budget),
    compiler: Buffer.from(bytes).includes('z.compile does not support'),
  }
}

/** Bundles every entry as an application would, with zod and all other dependencies, and weighs it. */
export const measureSizes = (): Promise<readonly SizeResult[]> => Promise.all(bundles.map(sizeOf))
