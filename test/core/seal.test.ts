import { createHash } from 'node:crypto'
import { canonicalJson, emptyChain, redactEvent, sealEvents, verifyChain } from 'clausebook'
import { describe, expect, it } from 'vitest'
import { closedCase } from '../support/casework'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const tools = () => {
  let next = 0
  return { sha256, newSalt: () => `salt-${++next}` }
}
const sealed = () => JSON.parse(JSON.stringify(sealEvents(closedCase().events, emptyChain, tools())))
/** Stored JSON that a test tampers with. */
// biome-ignore lint/suspicious/noExplicitAny: tampering knows no types
type Loose = any

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

  it('[CORE-22] still verifies after a field and the actor were redacted, and tells which', () => {
    const chain = sealed()
    const redacted = [redactEvent(redactEvent(chain[0], 'data.report'), 'metadata.by'), ...chain.slice(1)]
    expect(JSON.stringify(redacted[0])).not.toContain('hydrant')
    expect(verifyChain(JSON.parse(JSON.stringify(redacted)), sha256)).toMatchObject({
      ok: true,
      value: {
        redacted: [
          { position: 0, field: 'metadata.by' },
          { position: 0, field: 'data.report' },
        ],
      },
    })
    expect(redactEvent(chain[0], 'data.nothing')).toBe(chain[0])
  })

  it('[CORE-23] takes malformed seals as issues', () => {
    expect(codes([{ event: {}, seal: 5 }, null])).not.toEqual([])
    expect(verifyChain([null], sha256).ok).toBe(false)
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

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [() => 1], ['\ud800'], [10n], [Symbol('x')]])('[CORE-24] refuses %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })
})
