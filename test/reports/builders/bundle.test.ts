import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const entry = fileURLToPath(new URL('../../../src/reports/index.ts', import.meta.url))

it.each(['buildNonconformityReport', 'buildAuditReport', 'buildCasebook'])(
  '[RE-73] %s brings no validator and no edition into a bundle',
  async (name) => {
    const { metafile } = await build({
      stdin: { contents: `export { ${name} } from ${JSON.stringify(entry)}`, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      metafile: true,
      outfile: 'out.js',
    })
    const weights = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))
    const brought = weights.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path)
    expect(brought.length).toBeGreaterThan(10)
    expect(brought.filter((path) => /node_modules|clauses\/(editions|crosswalks)|\.json$/.test(path))).toEqual([])
  },
)
