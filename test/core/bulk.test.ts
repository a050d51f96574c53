import { execFileSync } from 'node:child_process'
import { findingSchema, nonconformity, nonconformityCaseSchema, readBySchema } from 'clausebook'
import { compileReader } from 'clausebook/bulk'
import { build } from 'esbuild'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { closedCase, hydrantFinding } from '../support/casework'

const outside = (value: unknown) => JSON.parse(JSON.stringify(value))
const finding = (changes: object = {}) => ({ ...outside(hydrantFinding), ...changes })
const refusal = 'z.compile does not support'

/** A program of the library as one file of JavaScript, dependencies included. */
const bundled = async (contents: string) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

afterEach(() => {
  vi.unstubAllGlobals()
  z.config({ jitless: false })
})

/** Counts the functions that are made from text. */
const countFunctions = () => {
  const made = { count: 0 }
  const Original = Function
  vi.stubGlobal('Function', function Counting(...parts: string[]) {
    made.count += 1
    return Original(...parts)
  })
  return made
}

describe('a compiled reader', () => {
  it('[CORE-40] reads what readBySchema reads, into a value of its own', () => {
    const input = outside(closedCase().state)
    const reading = compileReader(nonconformityCaseSchema)(input)
    expect(reading).toEqual(readBySchema(nonconformityCaseSchema, input))
    expect(reading.ok && reading.value).toEqual(input)
    expect(reading.ok && reading.value.report).not.toBe(input.report)
  })

  it('[CORE-40] copies extensions, so that freezing the record leaves the input alone', () => {
    const input = finding({ extensions: { 'hotel:rooms': [1, { floor: 2 }] } })
    const reading = compileReader(findingSchema)(input)
    expect(reading.ok && reading.value.extensions).toEqual(input.extensions)
    expect(reading.ok && reading.value.extensions?.['hotel:rooms']).not.toBe(input.extensions['hotel:rooms'])
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'finding'],
    ['a list', []],
    ['an unknown field', finding({ colour: 'red' })],
    ['a field named __proto__', outsideProto()],
    ['an impossible date', finding({ detected: '2026-02-30' })],
    ['a missing field', finding({ statement: undefined })],
    ['a blank text', finding({ statement: ' ' })],
    ['an unknown branch', finding({ criteria: [{ kind: 'rumour' }] })],
    ['a wrong branch', finding({ criteria: [{ kind: 'clause', reference: 'somewhere', weight: 1 }] })],
    ['a wrong option', finding({ grade: 'medium' })],
    ['a sample of none', finding({ evidence: [{ kind: 'test', description: 'x', sample: { nonconforming: -1, examined: 0 } }] })],
    ['a wrong key', finding({ extensions: { room: 1 } })],
    ['extensions that are too deep', finding({ extensions: { 'a:b': JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) } })],
  ])('[CORE-41] names the issues of %s as readBySchema does, with the path given', (_, input) => {
    const reading = compileReader(findingSchema)(input, ['findings', 3])
    expect(reading.ok).toBe(false)
    expect(reading).toEqual(readBySchema(findingSchema, input, ['findings', 3]))
  })

  it('[CORE-42] compiles at the first use, and once', () => {
    const made = countFunctions()
    const read = compileReader(z.strictObject({ text: z.string() }))
    expect(made.count).toBe(0)
    read({ text: 'a' })
    const first = made.count
    expect(first).toBeGreaterThan(0)
    read({ text: 'b' })
    expect(made.count).toBe(first)
  })

  it('[CORE-43] makes no function from text where zod is told so', () => {
    z.config({ jitless: true })
    const made = countFunctions()
    expect(compileReader(z.strictObject({ text: z.string() }))({ text: 'a' })).toEqual({ ok: true, value: { text: 'a' } })
    expect(made.count).toBe(0)
  })

  it('[CORE-43] reads uncompiled where the engine forbids functions from text', async () => {
    const program = await bundled(`
      import { findingSchema } from 'clausebook'
      import { compileReader } from 'clausebook/bulk'
      const read = compileReader(findingSchema)
      const finding = ${JSON.stringify(hydrantFinding)}
      console.log(JSON.stringify([read(finding).ok, read({ ...finding, colour: 'red' }).issues.map(({ code }) => code)]))`)
    const flags = ['--disallow-code-generation-from-strings', '--input-type=module']
    expect(JSON.parse(execFileSync(process.execPath, flags, { input: program, encoding: 'utf8' }))).toEqual([true, ['field-unknown']])
  })

  it('[CORE-43] reads uncompiled what cannot be compiled', () => {
    const list: z.ZodMiniType<unknown> = z.strictObject({ next: z.optional(z.lazy(() => list)) })
    expect(() => z.compile(list, { strict: true })).toThrow(refusal)
    expect(compileReader(list)({ next: { next: {} } })).toEqual({ ok: true, value: { next: { next: {} } } })
  })

  it.each(Object.entries({ ...nonconformity.events, finding: findingSchema, case: nonconformityCaseSchema }))(
    '[CORE-44] compiles the schema %s as a whole',
    (_, schema) => {
      const compiled = z.core.compileFn(schema, { debug: true })
      // A part that cannot be compiled is run as a call with the schema and the value.
      expect(compiled.code).not.toMatch(/const v\d+ = c\d+\(c\d+, /)
      expect(() => z.compile(schema, { strict: true })).not.toThrow()
    },
  )

  it('[CORE-45] is the only door to the compiler', async () => {
    expect(await bundled(`export * from 'clausebook/bulk'`)).toContain(refusal)
    for (const entry of ['clausebook', 'clausebook/texts']) expect(await bundled(`export * from '${entry}'`)).not.toContain(refusal)
  })
})

function outsideProto(): unknown {
  return JSON.parse(`{"__proto__":{"grade":"minor"},${JSON.stringify(hydrantFinding).slice(1)}`)
}
