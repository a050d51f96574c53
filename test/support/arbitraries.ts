import {
  type CalendarDate,
  type Criterion,
  type Evidence,
  type Extensions,
  evidenceKinds,
  type Finding,
  findingSources,
  grades,
  type Instant,
  type JsonValue,
  type Sample,
} from 'clausebook'
import fc from 'fast-check'

const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Texts as people write them, and as they should not: markup, formulas, quotations, control signs, both languages. */
const phrases = fc.constantFrom(
  'One hydrant of three tested gave no signal.',
  'The log reads "not repaired because of rain".',
  '抽查12间客房，其中3间未张贴疏散图。',
  '值班记录写明“由于下雨未修”。',
  '<script>alert(1)</script>',
  '=HYPERLINK("https://example.org")',
  '| a | **b** |',
  '\u202eabc\u0000',
  '𠮷野家',
)

/** A line that is not blank. */
const lineArbitrary: fc.Arbitrary<string> = fc
  .oneof(phrases, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
  .filter((text) => /^[^\r\n]*\S[^\r\n]*$/.test(text) && !halfPair.test(text))

/** A text of one or more lines that is not blank. */
const textArbitrary: fc.Arbitrary<string> = fc.array(lineArbitrary, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))

const dayMilliseconds = 86_400_000

/** A calendar date from 1970 to 2099. */
const dateArbitrary: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 47_481 })
  .map((day) => new Date(day * dayMilliseconds).toISOString().slice(0, 10))

/** An instant from 1970 to 2099, with or without milliseconds. */
const instantArbitrary: fc.Arbitrary<Instant> = fc
  .tuple(fc.integer({ min: 0, max: 47_481 * dayMilliseconds }), fc.boolean())
  .map(([moment, exact]) => new Date(moment).toISOString().replace(exact ? '' : /\.\d+/, ''))

const timeArbitrary = fc.oneof(dateArbitrary, instantArbitrary)

/** Small JSON without `__proto__` keys. */
const jsonArbitrary: fc.Arbitrary<JsonValue> = fc
  .jsonValue({ maxDepth: 3 })
  .map((value): JsonValue => JSON.parse(JSON.stringify(value))) // as stored: no negative zero
  .filter((value) => !JSON.stringify(value).includes('__proto__'))

/** Own fields under namespaced keys. */
const extensionsArbitrary: fc.Arbitrary<Extensions> = fc.dictionary(
  fc.tuple(fc.constantFrom('acme:', 'hotel.', 'x-1:'), fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/)).map((parts) => parts.join('')),
  jsonArbitrary,
  { maxKeys: 3, noNullPrototype: true },
)

const reference = fc.constantFrom('iso9001:2015/7.1.3', 'iso9001:2015/8.5.1/f', 'iso9001:2000/7.5', 'hotel-group:v2/4.2')

/** A criterion of any kind. */
const criterionArbitrary: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record(
    { kind: fc.constant('clause' as const), reference, asCited: lineArbitrary, requirement: textArbitrary },
    { requiredKeys: ['kind', 'reference'] },
  ),
  fc.record(
    {
      kind: fc.constantFrom('document', 'statutory', 'contract', 'customer'),
      title: lineArbitrary,
      section: lineArbitrary,
      requirement: textArbitrary,
    },
    { requiredKeys: ['kind', 'title', 'requirement'] },
  ),
)

/** A sample that adds up, with or without a population. */
const sampleArbitrary: fc.Arbitrary<Sample> = fc
  .tuple(fc.nat(40), fc.nat(40), fc.option(fc.nat(1000), { nil: undefined }))
  .map(([nonconforming, conforming, others]) => {
    const examined = Math.max(1, nonconforming + conforming)
    return { nonconforming, examined, ...(others === undefined ? {} : { population: examined + others }) }
  })

/** A piece of evidence that somebody else can find again or not. */
const evidenceArbitrary: fc.Arbitrary<Evidence> = fc.record(
  {
    id: fc.nat(99).map((number): `evd_${string}` => `evd_${number}`),
    kind: fc.constantFrom(...evidenceKinds),
    description: textArbitrary,
    identification: lineArbitrary,
    place: lineArbitrary,
    at: timeArbitrary,
    role: lineArbitrary,
    sample: sampleArbitrary,
  },
  { requiredKeys: ['kind', 'description'] },
)

const findingWith = (minLength: number): fc.Arbitrary<Finding> =>
  fc.record(
    {
      id: fc.stringMatching(/^[\w.-]{1,12}$/).map((end): `fnd_${string}` => `fnd_${end}`),
      title: lineArbitrary,
      statement: textArbitrary,
      criteria: fc.array(criterionArbitrary, { minLength, maxLength: 3 }),
      evidence: fc.array(evidenceArbitrary, { minLength, maxLength: 3 }),
      source: fc.constantFrom(...findingSources),
      grade: fc.constantFrom(...grades),
      department: lineArbitrary,
      process: lineArbitrary,
      place: lineArbitrary,
      detected: timeArbitrary,
      extensions: extensionsArbitrary,
    },
    { requiredKeys: ['id', 'statement', 'criteria', 'evidence', 'source'] },
  )

/** A finding of the right shape; it may lack a requirement or evidence, as a draft or a suspicion does. */
export const findingArbitrary: fc.Arbitrary<Finding> = findingWith(0)

/** A finding with requirement and evidence, which `checkFinding` lets pass; advice may travel with it. */
export const wellFormedFindingArbitrary: fc.Arbitrary<Finding> = findingWith(1)
