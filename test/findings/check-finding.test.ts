import { type AnyIssue, type CitationCheck, checkFinding, type Finding, type FindingCheckOptions } from 'clausebook'
import { describe, expect, it } from 'vitest'
import { hydrantFinding } from '../support/casework'
import { deepFrozen } from '../support/deep-frozen'

const draft = (changes: Partial<Finding>): Finding => ({ ...hydrantFinding, ...changes })
const found = (input: unknown, options?: FindingCheckOptions) =>
  checkFinding(input, options).issues.map(({ code, severity, path }) => [severity, code, path.join('.')])
const afternoon: FindingCheckOptions = { now: '2026-11-24T16:30:00Z', timeZone: 'Asia/Shanghai' }

describe('a finding', () => {
  it('[FI-1] passes with a requirement, evidence and a statement of facts', () => {
    expect(checkFinding(hydrantFinding, { ...afternoon, names: ['王芳'], citations: () => [] })).toEqual({
      ok: true,
      value: hydrantFinding,
      issues: [],
    })
  })

  it('[FI-1] passes with nothing but what it must have', () => {
    const { title, department, detected, ...rest } = hydrantFinding
    expect(title && department && detected).toBeTruthy()
    expect(checkFinding(rest).ok).toBe(true)
  })

  it('[FI-2] names everything that stands against it at once, each with its path', () => {
    const everything = draft({
      statement: 'Several hydrants failed because Mr Wang forgot them; it is suggested to train him.',
      criteria: [],
      evidence: [
        { kind: 'test', description: 'Alarm button pressed', at: '2026-11-26' },
        { kind: 'record', description: 'A log' },
      ],
      detected: '2026-12-01',
    })
    expect(found(everything, { ...afternoon, names: ['Wang'] })).toEqual([
      ['error', 'finding-requirement-present', 'criteria'],
      ['advice', 'sample-size-stated', 'statement'],
      ['advice', 'evidence-findable', 'evidence.1.identification'],
      ['advice', 'statement-names-nobody', 'statement'],
      ['advice', 'statement-without-cause', 'statement'],
      ['advice', 'statement-without-remedy', 'statement'],
      ['error', 'time-in-future', 'detected'],
      ['error', 'time-in-future', 'evidence.0.at'],
    ])
  })

  it('[FI-2] names every wrong field at once, and judges content only when the shape is right', () => {
    const wrong = { ...draft({ criteria: [] }), statement: '', grade: 'huge', evidence: [{ kind: 'rumour' }], colour: 'red' }
    expect(found(wrong)).toEqual([
      ['error', 'text-empty', 'statement'],
      ['error', 'field-invalid', 'evidence.0.kind'],
      ['error', 'field-required', 'evidence.0.description'],
      ['error', 'field-invalid', 'grade'],
      ['error', 'field-unknown', 'colour'],
    ])
  })

  it('[FI-3] without a requirement is none', () => {
    expect(found(draft({ criteria: [] }))).toEqual([['error', 'finding-requirement-present', 'criteria']])
  })

  it('[FI-4] without evidence is none', () => {
    expect(found(draft({ evidence: [] }))).toEqual([['error', 'finding-evidence-present', 'evidence']])
  })

  it.each([
    ['tomorrow', { detected: '2026-11-26' }, ['detected']],
    ['a second from now', { detected: '2026-11-24T16:30:01Z' }, ['detected']],
    ['now', { detected: '2026-11-24T16:30:00Z' }, []],
    ['today in the zone, though not yet in UTC', { detected: '2026-11-25' }, []],
    ['evidence from tomorrow', { evidence: [{ kind: 'test', description: 'x', at: '2026-11-26' }] }, ['evidence.0.at']],
  ] as const)('[FI-5] was not seen in the future: %s', (_, changes, paths) => {
    const future = found(draft(changes), afternoon).filter(([, code]) => code === 'time-in-future')
    expect(future.map(([, , path]) => path)).toEqual(paths)
  })

  it('[FI-5] is not judged by a clock that nobody passed in', () => {
    expect(found(draft({ detected: '9999-12-31' }))).toEqual([])
    expect(found(draft({ detected: '2026-11-25' }), { now: '2026-11-24T16:30:00Z' })).toEqual([['error', 'time-in-future', 'detected']])
  })

  it('[FI-6] asks the standards in use about each clause that it cites, and about nothing else', () => {
    const asked: string[] = []
    const citations: CitationCheck = (reference) => {
      asked.push(reference)
      return reference.endsWith('99') ? [unknown, heading] : []
    }
    const unknown: AnyIssue = {
      code: 'clause-unknown',
      severity: 'error',
      path: [],
      params: { edition: 'iso9001:2015', number: '7.99', nearest: [] },
    }
    const heading: AnyIssue = {
      code: 'clause-is-heading',
      severity: 'warning',
      path: ['number'],
      params: { number: '7', children: ['7.1'] },
    }
    const criteria: Finding['criteria'] = [...hydrantFinding.criteria, { kind: 'clause', reference: 'iso9001:2015/7.99' }]
    const result = checkFinding(draft({ criteria }), { citations })
    expect(asked).toEqual(['iso9001:2015/7.1.3', 'iso9001:2015/7.99'])
    expect(result.ok).toBe(false)
    expect(result.issues).toEqual([
      { ...unknown, path: ['criteria', 2, 'reference'] },
      { ...heading, path: ['criteria', 2, 'reference', 'number'] },
    ])
  })

  it('[FI-6] passes with a warning about a citation, and without standards at hand with any well-written one', () => {
    const warning: AnyIssue = { code: 'clause-is-heading', severity: 'warning', path: [], params: { number: '7', children: [] } }
    expect(checkFinding(hydrantFinding, { citations: () => [warning] })).toMatchObject({
      ok: true,
      issues: [{ code: 'clause-is-heading' }],
    })
    expect(found(draft({ criteria: [{ kind: 'clause', reference: 'iso9001:2015/99.99' }] }))).toEqual([])
  })

  it('[FI-7] is weighed as the caller says, except where that would make no sense', () => {
    const softened = draft({ grade: 'observation' })
    const odd = draft({ evidence: [{ kind: 'test', description: 'x', place: 'Hall', sample: { nonconforming: 4, examined: 3 } }] })
    expect(found(softened)).toEqual([['advice', 'finding-not-softened', 'grade']])
    expect(found(softened, { severities: { 'finding-not-softened': 'error' } })).toEqual([['error', 'finding-not-softened', 'grade']])
    expect(found(softened, { severities: { 'finding-not-softened': 'off' } })).toEqual([])
    expect(checkFinding(draft({ criteria: [] }), { severities: { 'finding-requirement-present': 'advice' } }).ok).toBe(true)
    expect(found(odd, { severities: { 'sample-within-bounds': 'off' } })).toEqual([['error', 'sample-within-bounds', 'evidence.0.sample']])
  })

  it('[FI-8] comes out frozen and shares nothing with what went in, own fields included', () => {
    const input = structuredClone(draft({ extensions: { 'acme:room': { number: 409 } } }))
    const before = structuredClone(input)
    const result = checkFinding(input)
    expect(result.ok && deepFrozen(result.value)).toBe(true)
    expect(result.ok && result.value.evidence[0]).not.toBe(input.evidence[0])
    expect(result.ok && result.value.extensions?.['acme:room']).not.toBe(input.extensions?.['acme:room'])
    expect(input).toEqual(before)
    expect(Object.isFrozen(input.extensions)).toBe(false)
  })

  it('[FI-8] is judged alike when the caller has frozen it', () => {
    const first = checkFinding(draft({ criteria: [], extensions: { 'acme:room': [409] } }))
    const second = checkFinding(Object.freeze(draft({ criteria: [], extensions: Object.freeze({ 'acme:room': Object.freeze([409]) }) })))
    expect(second).toEqual(first)
  })
})
