import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The house, ground floor first; rooms on one floor do not import each other. */
const floors = [
  ['core'],
  ['clauses'],
  ['rules'],
  ['findings'],
  ['nonconformities'],
  ['audits', 'suppliers', 'outputs', 'feedback', 'objectives', 'records'],
  ['reports', 'forms', 'insights', 'interop'],
]
const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room))
const source = new URL('../src/', import.meta.url)
const files = globSync('**/*.ts', { cwd: source })

const imports = files.flatMap((file) =>
  [...readFileSync(new URL(file, source), 'utf8').matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => ({
    file,
    target: match[1] ?? '',
  })),
)
const inside = imports.flatMap(({ file, target }) => {
  if (!target.startsWith('.')) return []
  const [from, to] = [file.split('/')[0] ?? '', posix.join(posix.dirname(file), target).split('/')[0] ?? '']
  return file.includes('/') && from !== to ? [{ file, from, to }] : []
})

describe('the house', () => {
  it('[PK-2] has every room on a floor', () => {
    const rooms = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''))
    expect([...rooms].filter((room) => floorOf(room) < 0)).toEqual([])
  })

  it('[PK-2] imports only downwards', () => {
    expect(inside.filter(({ to }) => to !== '..').length).toBeGreaterThan(10)
    expect(inside.filter(({ from, to }) => to !== '..' && floorOf(to) >= floorOf(from))).toEqual([])
  })

  it('[PK-3] reads no clock, no randomness, no environment and no platform', () => {
    const hidden = /Date\.now\(|new Date\(\)|Math\.random|process\.|globalThis|randomUUID|crypto\.|fetch\(|localStorage/
    const found = files.filter((file) => hidden.test(readFileSync(new URL(file, source), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
    expect(found).toEqual([])
  })

  it('[PK-3] imports nothing but its declared dependencies', () => {
    const allowed = ['zod/mini', 'immer', 'nanoid', /^date-fns\//, /^@date-fns\/utc\//, '@standard-schema/spec', /clauses\/.*\.json$/]
    const foreign = imports.filter(
      ({ target }) => !target.startsWith('.') && !allowed.some((name) => (typeof name === 'string' ? name === target : name.test(target))),
    )
    expect(foreign).toEqual([])
  })

  it('[PK-4] keeps every file short: under 300 lines, data apart', () => {
    const long = files.filter((file) => !file.includes('/texts/') && readFileSync(new URL(file, source), 'utf8').split('\n').length > 300)
    expect(long).toEqual([])
  })
})
