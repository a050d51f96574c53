import { checkFinding, findingSchema, readBySchema } from 'clausebook'
import { compileReader } from 'clausebook/bulk'
import { describe, expect, it } from 'vitest'
import { hydrantFinding } from '../support/casework'

const read = (input: unknown) => readBySchema(findingSchema, input)
const found = (input: unknown) => {
  const reading = read(input)
  return reading.ok ? [] : reading.issues.map(({ code, path }) => [code, path.join('.')])
}

describe('reading by a schema', () => {
  it('[CORE-32] takes a property that is undefined as left out, wherever it stands, as JSON does', () => {
    const [evidence] = hydrantFinding.evidence
    const input = {
      ...hydrantFinding,
      place: undefined,
      title: undefined,
      extensions: undefined,
      evidence: [{ ...evidence, role: undefined }],
    }
    const reading = read(input)
    expect(reading).toStrictEqual(read(JSON.parse(JSON.stringify(input))))
    expect(reading.ok && 'place' in reading.value).toBe(false)
    expect(compileReader(findingSchema)(input)).toEqual(reading)
    expect('place' in input).toBe(true)
  })

  it('[CORE-32] still says what is required, and what else is wrong', () => {
    expect(found({ ...hydrantFinding, statement: undefined, place: undefined, grade: 'huge' })).toEqual([
      ['field-required', 'statement'],
      ['field-invalid', 'grade'],
    ])
    expect(found({ ...hydrantFinding, evidence: [undefined] })).toEqual([['field-required', 'evidence.0']])
    expect(found(undefined)).toEqual([['field-required', '']])
    expect(found(Number.NaN)).toEqual([['field-invalid', '']])
  })

  it('[CORE-33] refuses half a surrogate pair anywhere, because it survives no file and no seal', () => {
    expect(found({ ...hydrantFinding, statement: 'half \ud83d' })).toEqual([['field-invalid', 'statement']])
    expect(found({ ...hydrantFinding, place: '\ude00 half' })).toEqual([['field-invalid', 'place']])
    expect(found({ ...hydrantFinding, extensions: { 'acme:x': ['\ud83d'] } })).toEqual([['field-invalid', 'extensions.acme:x']])
    expect(found({ ...hydrantFinding, statement: 'whole 😀' })).toEqual([])
  })

  it('[CORE-34] repeats no endless name in an issue', () => {
    const result = checkFinding({ ...hydrantFinding, ['x'.repeat(1_000_000)]: 1 })
    expect(JSON.stringify(result.issues).length).toBeLessThan(500)
  })
})
