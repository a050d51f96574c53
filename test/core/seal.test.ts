import { createHash } from 'node:crypto'
import { canonicalJson, emptyChain, orThrow, redactEvent, sealEvents, verifyChain } from 'clausebook'
import { explain } from 'clausebook/texts'
import { describe, expect, it } from 'vitest'
import { closedCase } from '../support/casework'
import { deepFrozen } from '../support/deep-frozen'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const tools = () => {
  let next = 0
  return { sha256, newSalt: () => `salt-of-16-characters-${++next}` }
}
const sealed = () => JSON.parse(JSON.stringify(sealEvents(closedCase().events, emptyChain, tools())))
/** Stored JSON that a test tampers with. */
// biome-ignore lint/suspicious/noExplicitAny: tampering knows no types
type Loose = any

const redacting = (sealed: Loose, ...fields: readonly string[]): Loose =>
  fields.reduce((event, field) => orThrow(redactEvent(event, field)), sealed)
const stored = (value: unknown): Loose => JSON.parse(JSON.stringify(value))
/** Two events with a reason and a meaning, as a signature has them. */
const signed = (): Loose => {
  const events = stored(closedCase().events.slice(0, 2))
  Object.assign(events[1].metadata, { reason: 'Reported by Mr Li', meaning: 'reviewed for Mr Li' })
  return events
}
const codes = (chain: readonly unknown[], head?: string) =>
  verifyChain(chain, sha256, head).issues.map(({ code, path }) => [code, path.join('.')])

describe('the sealed log', () => {
  it('[CORE-20] verifies from the beginning and tells head and length', () => {
    const chain = sealed()
    expect(verifyChain(chain, sha256)).toEqual({ ok: true, issues: [], value: { head: chain.at(-1).seal.hash, length: 11, redacted: [] } })
  })

  it('[CORE-20] goes on where an earlier seal ended', () => {
    const { events } = closedCase()
    const shared = tools()
    const first = sealEvents(events.slice(0, 4), emptyChain, shared)
    const rest = sealEvents(events.slice(4), first.at(-1)?.seal.hash ?? '', shared)
    expect(verifyChain([...first, ...rest], sha256).ok).toBe(true)
  })

  it.each([
    [
      'a changed data field',
      (chain: Loose) => {
        chain[2].event.data.correction.on = '2026-11-10'
      },
      [['seal-broken', '2.event.data.correction']],
    ],
    [
      'a changed actor',
      (chain: Loose) => {
        chain[1].event.metadata.by = 'nobody'
      },
      [['seal-broken', '1.event.metadata.by']],
    ],
    [
      'an added field',
      (chain: Loose) => {
        chain[1].event.data.remark = 'x'
      },
      [['seal-broken', '1.event.data.remark']],
    ],
    [
      'a changed header',
      (chain: Loose) => {
        chain[1].event.metadata.at = '2026-11-25T09:00:00Z'
      },
      [['chain-broken', '1.seal.hash']],
    ],
    [
      'a changed type',
      (chain: Loose) => {
        chain[1].event.type = 'closed'
      },
      [['chain-broken', '1.seal.hash']],
    ],
    [
      'a dropped event',
      (chain: Loose) => {
        chain.splice(3, 1)
      },
      [['chain-broken', '3.seal.previous']],
    ],
    [
      'events in another order',
      (chain: Loose) => {
        chain.splice(3, 2, chain[4], chain[3])
      },
      [
        ['chain-broken', '3.seal.previous'],
        ['chain-broken', '4.seal.previous'],
        ['chain-broken', '5.seal.previous'],
      ],
    ],
    [
      'a field beside type, data and metadata',
      (chain: Loose) => {
        chain[1].event.approvedBy = 'forged'
      },
      [
        ['field-unknown', '1.event.approvedBy'],
        ['chain-broken', '2.seal.previous'],
      ],
    ],
    [
      'a value removed with its salt left',
      (chain: Loose) => {
        delete chain[2].event.data.correction
      },
      [['seal-broken', '2.event.data.correction']],
    ],
  ])('[CORE-21] notices %s', (_, change, expected) => {
    const chain = sealed()
    change(chain)
    expect(codes(chain)).toEqual(expected)
  })

  it('[CORE-21] notices missing last events when the head is known', () => {
    const chain = sealed()
    expect(codes(chain.slice(0, -1))).toEqual([])
    expect(codes(chain.slice(0, -1), chain.at(-1).seal.hash)).toEqual([['chain-broken', '10']])
  })

  it('[CORE-21] locates a field whose name has dots', () => {
    const chain = sealed()
    chain[1].event.data['a.b'] = 1
    expect(verifyChain(chain, sha256).issues).toMatchObject([{ path: [1, 'event', 'data', 'a.b'], params: { field: 'data.a.b' } }])
  })

  it.each(['by', 'reason', 'meaning'])('[CORE-21] notices a changed, removed or added metadata.%s', (name) => {
    const chain = (): Loose => stored(sealEvents(signed(), emptyChain, tools()))
    const [changed, removed, added] = [chain(), chain(), chain()]
    changed[1].event.metadata[name] = 'forged'
    delete removed[1].event.metadata[name]
    delete added[1].seal.fields[`metadata.${name}`]
    expect(codes(changed)).toEqual([['seal-broken', `1.event.metadata.${name}`]])
    expect(codes(removed)).toEqual([['seal-broken', `1.event.metadata.${name}`]])
    expect(codes(added)).toContainEqual(['seal-broken', `1.event.metadata.${name}`])
  })

  it('[CORE-22] still verifies after a field and the actor were redacted, and tells which', () => {
    const chain = sealed()
    const redacted = [redacting(chain[0], 'data.report', 'metadata.by'), ...chain.slice(1)]
    expect(JSON.stringify(redacted[0])).not.toContain('hydrant')
    expect(redacted[0].seal.fields['data.report']).toEqual({ digest: chain[0].seal.fields['data.report'].digest })
    expect(verifyChain(stored(redacted), sha256)).toMatchObject({
      ok: true,
      value: {
        redacted: [
          { position: 0, field: 'metadata.by' },
          { position: 0, field: 'data.report' },
        ],
      },
    })
    expect(deepFrozen(redacted[0])).toBe(true)
    expect(Object.isFrozen(chain[0].event.data)).toBe(false)
  })

  it('[CORE-22] redacts reason and meaning, so that no name in a free text stays', () => {
    const [first, second] = sealEvents(signed(), emptyChain, tools())
    const redacted = redacting(second, 'metadata.reason', 'metadata.meaning')
    expect(JSON.stringify(redacted)).not.toContain('Mr Li')
    expect(codes(stored([first, redacted]))).toEqual([])
  })

  it('[CORE-22] notices a redacted value that was put back, with its old value or another', () => {
    const chain = sealed()
    const by = chain[1].event.metadata.by
    for (const value of [by, 'forged']) {
      const forged = stored([chain[0], redacting(chain[1], 'metadata.by'), ...chain.slice(2)])
      forged[1].event.metadata.by = value
      expect(codes(forged)).toEqual([['seal-broken', '1.event.metadata.by']])
    }
  })

  it.each(['by', 'report', 'metadata.meaning', 'metadata.id', 'data.report.issuer', '__proto__', ''])(
    '[CORE-50] tells that nothing was redacted when %j is not under seal',
    (field) => {
      expect(redactEvent(sealed()[0], field)).toMatchObject({
        ok: false,
        issues: [{ code: 'field-unknown', params: { name: `"${field}"` } }],
      })
    },
  )

  const deep = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels))
  const replaced = (from: string, to: string) => (chain: Loose) => JSON.parse(JSON.stringify(chain).replace(from, to))
  it.each<readonly [name: string, change: (chain: Loose) => Loose, expected: readonly [code: string, path: string]]>([
    [
      'half a character in data',
      (chain) => {
        chain[2].event.data.correction.description = '\ud800'
      },
      ['seal-malformed', '2.event.data.correction'],
    ],
    [
      'half a character in the header',
      (chain) => {
        chain[2].event.metadata.at = '\ud800'
      },
      ['seal-malformed', '2.event.metadata.at'],
    ],
    [
      'half a character in the type',
      (chain) => {
        chain[2].event.type = '\ud800'
      },
      ['seal-malformed', '2.event.type'],
    ],
    [
      'half a character in the name of a field',
      (chain) => {
        chain[2].seal.fields['\ud800'] = chain[2].seal.fields['metadata.by']
      },
      ['seal-malformed', '2.seal.fields'],
    ],
    ['a number beyond all numbers', replaced('"revision":2', '"revision":1e999'), ['seal-malformed', '1.event.metadata.revision']],
    [
      '20,000 levels',
      (chain) => {
        chain[2].event.data.correction = deep(20_000)
      },
      ['seal-malformed', '2.event.data.correction'],
    ],
    [
      '20,000 levels in the header',
      (chain) => {
        chain[2].event.metadata.policy = deep(20_000)
      },
      ['seal-malformed', '2.event.metadata.policy'],
    ],
    ['a field __proto__ that is null', replaced('"fields":{', '"fields":{"__proto__":null,'), ['field-invalid', '0.seal.fields.__proto__']],
    ['a __proto__ beside the data', replaced('"type":', '"__proto__":{"a":1},"type":'), ['field-unknown', '0.event.__proto__']],
    ['a __proto__ in the data', replaced('"data":{', '"data":{"__proto__":{"a":1},'), ['seal-broken', '0.event.data.__proto__']],
    ['a __proto__ in the metadata', replaced('"metadata":{', '"metadata":{"__proto__":{"a":1},'), ['chain-broken', '0.seal.hash']],
    [
      'data that is a list',
      (chain) => {
        chain[0].event.data = []
      },
      ['field-invalid', '0.event.data'],
    ],
    [
      'a seal that is a number',
      (chain) => {
        chain[0].seal = 5
      },
      ['field-invalid', '0.seal'],
    ],
    [
      'an event without anything',
      (chain) => {
        chain[0].event = {}
      },
      ['field-required', '0.event.type'],
    ],
    [
      'an upper-case hash',
      (chain) => {
        chain[0].seal.hash = chain[0].seal.hash.toUpperCase()
      },
      ['field-invalid', '0.seal.hash'],
    ],
    [
      'nothing',
      (chain) => {
        chain[0] = null
      },
      ['field-invalid', '0'],
    ],
    ['no list', () => ({}), ['field-invalid', '']],
    ['no list but null', () => JSON.parse('null'), ['field-invalid', '']],
  ])('[CORE-23] takes %s as an issue', (_, change, expected) => {
    const chain = sealed()
    const changed = change(chain)
    expect(codes(changed === undefined ? chain : changed)).toContainEqual(expected)
  })

  it('[CORE-23] tells of hundreds of thousands of faults without running out of stack', () => {
    const chain = sealed()
    for (let count = 0; count < 200_000; count += 1) chain[0].event.data[`f${count}`] = 1
    expect(codes(chain)).toHaveLength(200_000)
    const seals = sealed()
    for (let count = 0; count < 200_000; count += 1) seals[0].seal.fields[`f${count}`] = 1
    expect(codes(seals)).toContainEqual(['field-invalid', '0.seal.fields.f199999'])
  })

  it('[CORE-23] keeps issues short, however long names, ids and heads are', () => {
    const long = 'x'.repeat(100_000)
    const chain = sealed()
    chain[0].event.data[long] = 1
    chain[0].event.metadata.id = long
    chain[1].seal.fields[long] = 5
    chain[2].event[long] = 5
    chain[3].event.metadata[long] = '\ud800'
    const { issues } = verifyChain(chain, sha256, long)
    expect(new Set(issues.map(({ code }) => code))).toEqual(
      new Set(['chain-broken', 'seal-broken', 'field-invalid', 'field-unknown', 'seal-malformed']),
    )
    for (const issue of issues) expect(JSON.stringify(issue).length).toBeLessThan(600)
    const redaction = redactEvent(sealed()[0], long)
    expect(JSON.stringify(redaction).length).toBeLessThan(400)
  })

  it('[CORE-23] says what cannot be read in both languages', () => {
    const chain = sealed()
    chain[2].event.metadata.at = '\ud800'
    const [issue] = verifyChain(chain, sha256).issues
    const message = (language: 'en' | 'zh-CN') => issue && explain(issue, { language }).message
    expect(message('en')).toBe('The seal cannot be verified: "metadata.at" holds what JSON cannot hold, or is nested too deeply.')
    expect(message('zh-CN')).toBe('无法验证封印：“metadata.at”含有 JSON 无法表示的内容，或嵌套过深。')
  })
})

describe('the tools of the seal', () => {
  const { events } = closedCase()
  const salts = () => tools().newSalt
  it.each<readonly [name: string, head: unknown, tools: Loose]>([
    ['an async hash', emptyChain, { sha256: async (text: string) => sha256(text), newSalt: salts() }],
    ['an upper-case hash', emptyChain, { sha256: (text: string) => sha256(text).toUpperCase(), newSalt: salts() }],
    ['a shorter hash', emptyChain, { sha256: (text: string) => sha256(text).slice(1), newSalt: salts() }],
    ['an empty salt', emptyChain, { sha256, newSalt: () => '' }],
    ['a salt of 15 characters', emptyChain, { sha256, newSalt: () => 'x'.repeat(15) }],
    ['no salt', emptyChain, { sha256, newSalt: () => undefined }],
    ['an async salt', emptyChain, { sha256, newSalt: async () => 'x'.repeat(16) }],
    ['the same salt again', emptyChain, { sha256, newSalt: () => 'x'.repeat(16) }],
    ['an empty head', '', { sha256, newSalt: salts() }],
    ['an upper-case head', 'A'.repeat(64), { sha256, newSalt: salts() }],
    ['no head', undefined, { sha256, newSalt: salts() }],
  ])('[CORE-51] are held to their word: %s is refused', (_, head, given) => {
    expect(() => sealEvents(events, head as string, given)).toThrow(/^clausebook: /)
    expect(() => sealEvents(events, head as string, given)).toThrow(TypeError)
  })

  it('[CORE-51] are held to their word when a chain is verified', () => {
    const upper = (text: string) => sha256(text).toUpperCase()
    expect(() => verifyChain(sealed(), upper)).toThrow(/^clausebook: /)
  })

  it.each<readonly [name: string, change: (event: Loose) => void]>([
    [
      'a field beside type, data and metadata',
      (event) => {
        event.stream = 'x'
      },
    ],
    [
      'data that is a Map',
      (event) => {
        event.data = new Map()
      },
    ],
    [
      'a Date inside the data',
      (event) => {
        event.data.on = new Date(0)
      },
    ],
    [
      'metadata without an id',
      (event) => {
        delete event.metadata.id
      },
    ],
  ])('[CORE-51] seals nothing that would not verify: %s is refused', (_, change) => {
    const event = stored(events[0])
    change(event)
    expect(() => sealEvents([event], emptyChain, tools())).toThrow(/^clausebook: /)
  })

  it('[CORE-51] leaves the events in the caller’s hands', () => {
    const given = stored(events)
    const chain = sealEvents(given, emptyChain, tools())
    expect(deepFrozen(chain)).toBe(true)
    expect(Object.isFrozen(given[0]) || Object.isFrozen(given[0].data)).toBe(false)
    expect(given).toEqual(events)
    given[0].data.report = 'later'
    expect(codes(stored(chain))).toEqual([])
  })
})

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ],
    [[333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0], '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]'],
    ['\u20ac$\u000f\nA\'B"\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\"/"'],
    [{ gone: undefined, here: '' }, '{"here":""}'],
  ])('[CORE-24] writes %j as RFC 8785 asks', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected)
  })

  it.each<readonly [name: string, value: unknown]>([
    ['no number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a function', () => 1],
    ['half a character', '\ud800'],
    ['half a character in a key', { '\ud800': 1 }],
    ['a large integer', 10n],
    ['a symbol', Symbol('x')],
    ['a date', new Date(0)],
    ['a map', { inner: new Map([[1, 2]]) }],
    ['a promise', [Promise.resolve(1)]],
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    ['a hole', [, 1]],
    ['undefined in a list', [undefined]],
    ['1,001 levels', JSON.parse('['.repeat(1001) + ']'.repeat(1001))],
    ['100,000 levels', JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)],
  ])('[CORE-24] refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
    expect(() => canonicalJson(value)).toThrow(/^clausebook: /)
  })

  it('[CORE-24] holds 1,000 levels and objects without a prototype', () => {
    const text = '['.repeat(1000) + ']'.repeat(1000)
    expect(canonicalJson(JSON.parse(text))).toBe(text)
    expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}')
  })
})
