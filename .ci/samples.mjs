// Compiles every TypeScript sample of the documentation against the build, and runs those of the READMEs.
import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'out', 'samples')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const pages = ['README.md', 'README.zh-CN.md', ...globSync('docs/**/*.md', { cwd: root })]
const samples = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code], position) => {
    const file = join(folder, `${page.replaceAll(/[^\w]+/g, '-')}-${position + 1}.ts`)
    writeFileSync(file, `${code}\nexport {}\n`)
    return { page, file }
  }),
)
const tsc = join(root, 'node_modules/typescript/bin/tsc')
const options = [
  '--noEmit',
  '--strict',
  '--target',
  'es2023',
  '--module',
  'nodenext',
  '--moduleResolution',
  'nodenext',
  '--skipLibCheck',
  '--types',
  'node',
  '--ignoreConfig',
]
try {
  execFileSync(process.execPath, [tsc, ...options, ...samples.map(({ file }) => file)], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
} catch (error) {
  console.error(error.stdout)
  process.exit(1)
}
for (const { page, file } of samples.filter(({ page }) => page.startsWith('README'))) {
  const printed = execFileSync(process.execPath, [file], { cwd: root, encoding: 'utf8' }).trim()
  if (!readFileSync(join(root, page), 'utf8').includes(printed))
    throw new Error(`${page} shows something else than its sample prints:\n${printed}`)
}
console.log(`${samples.length} samples compiled`)
