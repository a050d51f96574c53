// Installs the packed tarball in a temporary folder and uses every entry as its users do: ESM, CommonJS and types.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'package-'))
const run = (command, args, cwd = folder) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

const [{ filename, files }] = JSON.parse(run('npm', ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder], root))
const stray = files
  .map(({ path }) => path)
  .filter((path) => !/^(dist|clauses|docs)\/|^(README(\.zh-CN)?|CHANGELOG|SPEC)\.md$|^LICENSE$|^package\.json$/.test(path))
if (stray.length > 0) throw new Error(`the tarball holds what it should not: ${stray.join(', ')}`)

const home = join(folder, 'node_modules', 'clausebook')
mkdirSync(home, { recursive: true })
run('tar', ['-xzf', join(folder, filename), '-C', home, '--strip-components=1'])
const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
for (const name of [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]) {
  if (name.includes('/')) mkdirSync(join(folder, 'node_modules', name.split('/')[0]), { recursive: true })
  symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
}

const entries = Object.keys(manifest.exports)
  .filter((entry) => !entry.endsWith('.json'))
  .map((entry) => `clausebook${entry.slice(1)}`)
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
writeFileSync(
  join(folder, 'use.mjs'),
  entries.map((entry) => `if (Object.keys(await import('${entry}')).length === 0) throw new Error('${entry} exports nothing')`).join('\n'),
)
writeFileSync(
  join(folder, 'use.cjs'),
  entries.map((entry) => `if (Object.keys(require('${entry}')).length === 0) throw new Error('${entry} exports nothing')`).join('\n'),
)
writeFileSync(
  join(folder, 'use.ts'),
  `${entries.map((entry, position) => `import * as entry${position} from '${entry}'\nvoid entry${position}`).join('\n')}
import { createContext, execute, nonconformity, orThrow } from 'clausebook'
const context = createContext({ now: '2026-11-24T09:00:00Z', timeZone: 'UTC', actor: { id: 'u', roles: [] } })
const status: string = orThrow(execute(nonconformity, nonconformity.start('nc_1'), { type: 'comment', data: { comment: 'x' } }, context)).state.status
void status
`,
)
const { outputFiles } = buildSync({
  stdin: { contents: "export { orThrow } from 'clausebook'", resolveDir: folder },
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
})
const alone = outputFiles[0].contents.length
if (alone > 1_000) throw new Error(`orThrow alone brings ${alone} bytes into a bundle: what is not used is not dropped`)
run(process.execPath, ['use.mjs'])
run(process.execPath, ['use.cjs'])
for (const resolution of [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
]) {
  run(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    '--noEmit',
    '--strict',
    '--target',
    'es2023',
    '--module',
    resolution[0],
    '--moduleResolution',
    resolution[1],
    'use.ts',
  ])
}
console.log(
  `tarball: ${files.length} files, ${entries.length} entries used as ESM, CommonJS and types; orThrow alone bundles to ${alone} bytes`,
)
