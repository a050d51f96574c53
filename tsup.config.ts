import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly module: string; readonly import: { readonly default: string } }>>
}

const { exports: subpaths }: Manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/** The exports of package.json are the one list of entries: `module` names the source, `import` the bundled file. */
const entry = Object.fromEntries(
  Object.values(subpaths).flatMap((subpath) =>
    typeof subpath === 'string'
      ? []
      : [[subpath.import.default.replace(/^\.\/dist\/|\.js$/g, ''), subpath.module.replace(/^\.\/dist\/modules\/(.+)\.js$/, 'src/$1.ts')]],
  ),
)

/** Leaves imports between sources as they are, under the full names that webpack asks for; JSON is inlined where it is imported. */
const modulesApart: Plugin = {
  name: 'modules-apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir, importer }) => {
      if (kind === 'entry-point' || path.endsWith('.json')) return undefined
      const target = resolve(resolveDir, path)
      const specifier = relative(dirname(importer), existsSync(`${target}.ts`) ? target : `${target}/index`).replaceAll('\\', '/')
      return { path: `${specifier.startsWith('.') ? '' : './'}${specifier}.js`, external: true, sideEffects: false }
    })
  },
}

const common: Options = { target: 'es2023', platform: 'neutral' }

export default defineConfig([
  // What Node loads: few files, so that it starts fast.
  { ...common, entry, format: ['esm', 'cjs'], dts: true, splitting: true, treeshake: true, clean: ['!modules/**'] },
  // What bundlers load: one file for each source, so that they drop what is not used.
  {
    ...common,
    entry: ['src/**/*.ts'],
    outDir: 'dist/modules',
    format: 'esm',
    splitting: false,
    clean: true,
    esbuildPlugins: [modulesApart],
  },
])
