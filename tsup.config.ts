import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    texts: 'src/texts.ts',
    bulk: 'src/bulk.ts',
    testing: 'src/testing.ts',
    clauses: 'src/clauses/index.ts',
    reports: 'src/reports/index.ts',
    'clauses/iso9001-2000': 'src/clauses/editions/iso9001-2000.ts',
    'clauses/iso9001-2008': 'src/clauses/editions/iso9001-2008.ts',
    'clauses/iso9001-2015': 'src/clauses/editions/iso9001-2015.ts',
    'clauses/iso9001-2026': 'src/clauses/editions/iso9001-2026.ts',
    'clauses/iso13485-2016': 'src/clauses/editions/iso13485-2016.ts',
    'clauses/crosswalks': 'src/clauses/crosswalks.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2023',
  platform: 'neutral',
  dts: true,
  splitting: true,
  treeshake: true,
  clean: true,
})
