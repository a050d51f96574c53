import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Tests name the package as its users do; the aliases point at the sources, the tarball test at the build.
const resolve = {
  alias: [
    { find: /^clausebook$/, replacement: source('src/index.ts') },
    { find: /^clausebook\/(texts|bulk|testing)$/, replacement: source('src/$1.ts') },
    { find: /^clausebook\/clauses\/crosswalks$/, replacement: source('src/clauses/crosswalks.ts') },
    { find: /^clausebook\/clauses\/lineage$/, replacement: source('src/clauses/lineage/index.ts') },
    { find: /^clausebook\/clauses\/(iso.+)$/, replacement: source('src/clauses/editions/$1.ts') },
    { find: /^clausebook\/(clauses|reports)$/, replacement: source('src/$1/index.ts') },
  ],
}

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'runtime', include: ['test/**/*.test.ts'], exclude: ['test/**/*.prop.test.ts'] } },
      { resolve, test: { name: 'property', include: ['test/**/*.prop.test.ts'], testTimeout: 60_000 } },
      {
        resolve,
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
        },
      },
    ],
  },
})
