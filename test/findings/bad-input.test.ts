import { checkFinding, type FindingCheckOptions } from 'clausebook'
import { describe, expect, it } from 'vitest'
import { hydrantFinding } from '../support/casework'
import { deepFrozen } from '../support/deep-frozen'

/** Data as it may come from outside: no type holds it. */
const outside = (json: string) => JSON.parse(json)
const lists = (depth: number) => outside(`${'['.repeat(depth)}${']'.repeat(depth)}`)
const records = (depth: number) => outside(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)
const finding = (changes: object) => ({ ...JSON.parse(JSON.stringify(hydrantFinding)), ...changes })
const evidence = (changes: object) =>
  finding({ evidence: [{ kind: 'test', description: 'Alarm button pressed', place: 'Hall', ...changes }] })
const criterion = (...criteria: readonly unknown[]) => finding({ criteria })
const own = (value: unknown) => finding({ extensions: { 'acme:x': value } })
const megabytes = 'x'.repeat(10_000_000)
const shared = Array(99_999).fill([0])

const cyclic: Record<string, unknown> = {}
cyclic['again'] = cyclic

class Dated {
  readonly kind = 'test'
  readonly description = 'Alarm button pressed'
  readonly place = 'Hall'
}

const found = (input: unknown, options?: FindingCheckOptions) => {
  const result = checkFinding(input, options)
  return [result.ok, result.issues.map(({ code, path }) => [code, path.join('.')])]
}
const refused = (code: string, path: string) => [false, [[code, path]]]
const passed = [true, []]

describe('a finding that is no finding', () => {
  it.each([
    ['nothing', undefined, 'field-required'],
    ['null', null, 'field-invalid'],
    ['a text', 'finding', 'field-invalid'],
    ['a number', 7, 'field-invalid'],
    ['NaN', Number.NaN, 'field-invalid'],
    ['a list', [hydrantFinding], 'field-invalid'],
    ['a symbol', Symbol('finding'), 'field-invalid'],
    ['a bigint', 10n, 'field-invalid'],
    ['a function', () => hydrantFinding, 'field-invalid'],
  ])('[FI-30] is refused as a whole: %s', (_, input, code) => {
    expect(found(input)).toEqual(refused(code, ''))
  })

  it('[FI-30] names every field that an empty record lacks', () => {
    expect(found({})).toEqual([false, ['id', 'statement', 'criteria', 'evidence', 'source'].map((field) => ['field-required', field])])
  })
})

describe('a finding with a wrong field', () => {
  it.each([
    ['an unknown field', finding({ colour: 'red' }), 'field-unknown', 'colour'],
    ['an unknown field in evidence', evidence({ weight: 1 }), 'field-unknown', 'evidence.0.weight'],
    [
      'an unknown field in a sample',
      evidence({ sample: { nonconforming: 1, examined: 3, rate: 0.3 } }),
      'field-unknown',
      'evidence.0.sample.rate',
    ],
    [
      'an unknown field in a criterion',
      criterion({ kind: 'clause', reference: 'iso9001:2015/7.1.3', title: 'x' }),
      'field-unknown',
      'criteria.0.title',
    ],
    ['a number for a text', finding({ statement: 7 }), 'field-invalid', 'statement'],
    ['a text for a list', finding({ evidence: 'seen' }), 'field-invalid', 'evidence'],
    ['a record for a list', finding({ evidence: { 0: hydrantFinding.evidence[0] } }), 'field-invalid', 'evidence'],
    ['a text for a record', finding({ evidence: ['seen'] }), 'field-invalid', 'evidence.0'],
    ['a text for a count', evidence({ sample: { nonconforming: '1', examined: 3 } }), 'field-invalid', 'evidence.0.sample.nonconforming'],
    ['half a hydrant', evidence({ sample: { nonconforming: 0.5, examined: 3 } }), 'field-invalid', 'evidence.0.sample.nonconforming'],
    ['fewer than none', evidence({ sample: { nonconforming: -1, examined: 3 } }), 'number-too-small', 'evidence.0.sample.nonconforming'],
    ['none examined', evidence({ sample: { nonconforming: 0, examined: 0 } }), 'number-too-small', 'evidence.0.sample.examined'],
    [
      'more than can be counted',
      evidence({ sample: { nonconforming: 1, examined: 1e300 } }),
      'number-too-large',
      'evidence.0.sample.examined',
    ],
    ['NaN', evidence({ sample: { nonconforming: 1, examined: Number.NaN } }), 'field-invalid', 'evidence.0.sample.examined'],
    [
      'infinity',
      evidence({ sample: { nonconforming: 1, examined: Number.POSITIVE_INFINITY } }),
      'field-invalid',
      'evidence.0.sample.examined',
    ],
    ['a symbol', finding({ statement: Symbol('x') }), 'field-invalid', 'statement'],
    ['a bigint', evidence({ sample: { nonconforming: 1n, examined: 3 } }), 'field-invalid', 'evidence.0.sample.nonconforming'],
    ['a boxed text', finding({ statement: new String('x') }), 'field-invalid', 'statement'],
    ['a Date for a date', finding({ detected: new Date(0) }), 'field-invalid', 'detected'],
    ['30 February', finding({ detected: '2026-02-30' }), 'field-invalid', 'detected'],
    ['29 February of a common year', evidence({ at: '2026-02-29' }), 'field-invalid', 'evidence.0.at'],
    ['a date as people write it', finding({ detected: '2.11.2026' }), 'field-invalid', 'detected'],
    ['a local time', finding({ detected: '2026-11-02T09:00:00+08:00' }), 'field-invalid', 'detected'],
    ['an unknown grade', finding({ grade: 'critical' }), 'field-invalid', 'grade'],
    ['a name of every object as an option', finding({ source: 'toString' }), 'field-invalid', 'source'],
    ['an id without its prefix', finding({ id: 'hydrant' }), 'field-invalid', 'id'],
    ['an id of something else', finding({ id: 'nc_1' }), 'field-invalid', 'id'],
    ['a blank statement', finding({ statement: ' \n\t　' }), 'text-empty', 'statement'],
    ['two lines in a title', finding({ title: 'Hydrant\nalarm' }), 'field-invalid', 'title'],
    ['an unknown kind of criterion', criterion({ kind: 'rumour', title: 'x' }), 'field-invalid', 'criteria.0.kind'],
    ['a criterion of no kind', criterion({ title: 'x' }), 'field-required', 'criteria.0.kind'],
    ['a clause without an edition', criterion({ kind: 'clause', reference: '7.1.3' }), 'field-invalid', 'criteria.0.reference'],
    ['an own document without its requirement', criterion({ kind: 'document', title: 'x' }), 'field-required', 'criteria.0.requirement'],
  ])('[FI-31] is refused at that field: %s', (_, input, code, path) => {
    expect(found(input)).toEqual(refused(code, path))
  })

  it('[FI-31] says what was expected and what came', () => {
    const issues = (input: unknown) => checkFinding(input).issues.map(({ params }) => params)
    expect(issues(criterion({ kind: 'clause', reference: '7.1.3' }))).toEqual([{ expected: 'reference', received: '"7.1.3"' }])
    expect(issues(criterion({ kind: 'rumour', title: 'x' }))).toEqual([
      { expected: 'option', received: '"rumour"', options: ['clause', 'document', 'statutory', 'contract', 'customer'] },
    ])
    expect(issues(criterion({ title: 'x' }))).toEqual([{ expected: 'option' }])
    expect(issues(finding({ id: 'hydrant' }))).toEqual([{ expected: 'id', received: '"hydrant"' }])
    expect(issues(finding({ detected: '2026-02-30' }))).toEqual([{ expected: 'time', received: '"2026-02-30"' }])
  })
})

describe('a finding that is too large', () => {
  it.each([
    ['a 10 MB statement', finding({ statement: megabytes }), 'text-too-long', 'statement'],
    ['a 10 MB place', evidence({ place: megabytes }), 'text-too-long', 'evidence.0.place'],
    ['a 10 MB id', finding({ id: `fnd_${megabytes}` }), 'field-invalid', 'id'],
    [
      'a 10 MB reference',
      criterion({ kind: 'clause', reference: `iso9001:2015/${'1.'.repeat(5_000_000)}` }),
      'field-invalid',
      'criteria.0.reference',
    ],
    ['a 10 MB date', finding({ detected: megabytes }), 'field-invalid', 'detected'],
    ['a 10 MB source', finding({ source: megabytes }), 'field-invalid', 'source'],
    ['a 10 MB kind of criterion', criterion({ kind: megabytes }), 'field-invalid', 'criteria.0.kind'],
    ['a 10 MB text in an own field', own(megabytes), 'field-invalid', 'extensions.acme:x'],
    [
      '10 MB in many own fields',
      finding({ extensions: Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`acme:${n}`, 'x'.repeat(50_000)])) }),
      'field-invalid',
      'extensions',
    ],
    ['a 10 MB name of an own field', finding({ extensions: { [`acme:${megabytes}`]: 1 } }), 'field-invalid', 'extensions'],
    [
      'one large value under 10,000 names',
      finding({ extensions: Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`acme:${n}`, shared])) }),
      'field-invalid',
      'extensions',
    ],
    ['1,001 pieces of evidence', finding({ evidence: Array(1001).fill(hydrantFinding.evidence[0]) }), 'list-too-long', 'evidence'],
    ['a list of four thousand million holes', finding({ evidence: new Array(2 ** 32 - 1) }), 'list-too-long', 'evidence'],
    ['1,000 levels where a text belongs', finding({ statement: lists(1000) }), 'field-invalid', 'statement'],
    ['1,000 levels where a criterion belongs', finding({ criteria: lists(1000) }), 'field-invalid', 'criteria.0'],
    ['1,000 levels beside the fields', finding({ a: records(1000) }), 'field-unknown', 'a'],
    ['1,000 levels in an own field', own(records(1000)), 'field-invalid', 'extensions.acme:x'],
    ['100,000 levels in an own field', own(lists(100_000)), 'field-invalid', 'extensions.acme:x'],
    ['33 levels in an own field', own(lists(34)), 'field-invalid', 'extensions.acme:x'],
  ])('[FI-32] is refused quickly and briefly: %s', (_, input, code, path) => {
    const begin = performance.now()
    expect(found(input)).toEqual(refused(code, path))
    expect(performance.now() - begin).toBeLessThan(1_000)
    expect(JSON.stringify(checkFinding(input).issues).length).toBeLessThan(1_000)
  })

  it('[FI-32] may carry 100,000 characters and values of own fields, names included, and not one more', () => {
    const text = (length: number) => 'x'.repeat(length)
    // A name counts by its length, a value as one, a text as one and its length.
    expect(found(own(text(99_993)))).toEqual(passed)
    expect(found(own(text(99_994)))).toEqual(refused('field-invalid', 'extensions'))
    expect(found(own(text(100_000)))).toEqual(refused('field-invalid', 'extensions.acme:x'))
    expect(found(own({ [text(99_991)]: 0 }))).toEqual(passed)
    expect(found(own({ [text(99_999)]: 0 }))).toEqual(refused('field-invalid', 'extensions.acme:x'))
    expect(found(own(Array(99_992).fill(0)))).toEqual(passed)
    expect(found(own(Array(100_000).fill(0)))).toEqual(refused('field-invalid', 'extensions.acme:x'))
  })

  it('[FI-32] may carry 32 levels and many small own fields', () => {
    expect(found(own(lists(33)))).toEqual(passed)
    expect(found(finding({ extensions: Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`acme:${n}`, n])) }))).toEqual(passed)
  })
})

describe('a finding with things that JSON cannot hold', () => {
  it.each([
    ['a cycle in an own field', own(cyclic), 'extensions.acme:x'],
    ['NaN in an own field', own({ rate: Number.NaN }), 'extensions.acme:x'],
    ['infinity in an own field', own([Number.NEGATIVE_INFINITY]), 'extensions.acme:x'],
    ['a symbol in an own field', own([Symbol('x')]), 'extensions.acme:x'],
    ['a bigint in an own field', own({ n: 1n }), 'extensions.acme:x'],
    ['a function in an own field', own({ now: () => 0 }), 'extensions.acme:x'],
    ['nothing inside an own field', own({ a: undefined }), 'extensions.acme:x'],
    ['a Date in an own field', own(new Date(0)), 'extensions.acme:x'],
    ['a Map in an own field', own(new Map([['a', 1]])), 'extensions.acme:x'],
    ['a class instance in an own field', own(new Dated()), 'extensions.acme:x'],
    ['a list with holes in an own field', own(new Array(3)), 'extensions.acme:x'],
    ['a list of four thousand million holes in an own field', own({ a: new Array(2 ** 32 - 1) }), 'extensions.acme:x'],
    ['an own field without a namespace', finding({ extensions: { room: 409 } }), 'extensions.room'],
    ['own fields as a list', finding({ extensions: [1] }), 'extensions'],
    ['own fields as a Map', finding({ extensions: new Map() }), 'extensions'],
    ['a __proto__ key among own fields', finding({ extensions: outside('{"__proto__":{"a":1}}') }), 'extensions.__proto__'],
    ['a __proto__ key inside an own field', own(outside('[{"__proto__":{"a":1}}]')), 'extensions.acme:x'],
  ])('[FI-33] is refused at that field: %s', (_, input, path) => {
    expect(found(input)).toEqual(refused('field-invalid', path))
  })

  it.each([
    ['the finding', outside(`{"__proto__":{"grade":"major"},${JSON.stringify(hydrantFinding).slice(1)}`), '__proto__'],
    [
      'a piece of evidence',
      finding({ evidence: [outside('{"kind":"test","description":"x","place":"Hall","__proto__":{"role":"x"}}')] }),
      'evidence.0.__proto__',
    ],
    [
      'a criterion',
      criterion(outside('{"kind":"clause","reference":"iso9001:2015/7.1.3","__proto__":{"asCited":"x"}}')),
      'criteria.0.__proto__',
    ],
  ])('[FI-34] names a __proto__ key as an unknown field: in %s', (_, input, path) => {
    expect(found(input)).toEqual(refused('field-unknown', path))
    expect(Object.hasOwn(Object.prototype, 'grade')).toBe(false)
  })

  it('[FI-34] does not take a kind from a __proto__ key', () => {
    expect(found(criterion(outside('{"__proto__":{"kind":"clause"},"reference":"iso9001:2015/7.1.3"}')))[0]).toBe(false)
  })

  it('[FI-33] names each hole of a list', () => {
    const holes = Object.assign(new Array(3), { 1: hydrantFinding.evidence[0] })
    expect(found(finding({ evidence: holes }))).toEqual([
      false,
      [
        ['field-required', 'evidence.0'],
        ['field-required', 'evidence.2'],
      ],
    ])
  })

  it('[FI-33] finds no end in a cycle through its fields, and needs none', () => {
    const looped = finding({})
    looped.evidence = [looped]
    looped.title = looped
    expect(found(looped)[1]).toContainEqual(['field-invalid', 'title'])
    expect(found(looped)[1]).toContainEqual(['field-required', 'evidence.0.kind'])
  })

  it('[FI-35] reads a getter once and keeps what it gave', () => {
    let asked = 0
    const once = {
      get a() {
        return asked++ === 0 ? 1 : () => 1
      },
    }
    const result = checkFinding(own(once))
    expect(result.ok && result.value.extensions).toEqual({ 'acme:x': { a: 1 } })
    const live = Object.defineProperty(finding({}), 'statement', { get: () => `Asked ${++asked} times`, enumerable: true })
    const read = checkFinding(live)
    const first = read.ok && read.value.statement
    expect(read.ok && read.value.statement).toBe(first)
    expect(read.ok && Object.getOwnPropertyDescriptor(read.value, 'statement')?.get).toBeUndefined()
  })

  it('[FI-35] lets the error of a getter through as it is', () => {
    const broken = (at: object) =>
      Object.defineProperty(at, 'statement', {
        get: () => {
          throw new RangeError('of the caller')
        },
        enumerable: true,
      })
    expect(() => checkFinding(broken(finding({})))).toThrow(new RangeError('of the caller'))
  })

  it('[FI-35] makes a plain record of a class instance, and of one without a prototype', () => {
    const instance = Object.assign(new (class Record {})(), finding({ evidence: [new Dated()] }))
    const bare = Object.assign(Object.create(null), finding({}))
    for (const input of [instance, bare]) {
      const result = checkFinding(input)
      expect(result.ok && Object.getPrototypeOf(result.value)).toBe(Object.prototype)
      expect(result.ok && Object.getPrototypeOf(result.value.evidence[0])).toBe(Object.prototype)
      expect(result.ok && deepFrozen(result.value)).toBe(true)
    }
  })

  it('[FI-35] keeps no symbol keys and no hidden properties, as JSON keeps none', () => {
    const key = Symbol('hidden')
    const result = checkFinding(
      Object.defineProperty(finding({ [key]: 1, extensions: { 'acme:x': { [key]: 1, a: 1 } } }), 'hidden', { value: 1 }),
    )
    expect(result).toMatchObject({ ok: true, value: { extensions: { 'acme:x': { a: 1 } } } })
    const value = result.ok ? result.value : {}
    expect(Reflect.ownKeys(value).sort()).toEqual([...Object.keys(hydrantFinding), 'extensions'].sort())
    expect(Reflect.ownKeys(result.ok ? Object(result.value.extensions?.['acme:x']) : {})).toEqual(['a'])
  })
})
