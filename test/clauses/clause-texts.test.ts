import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { isAuditable, isHeading } from 'clausebook/clauses'
import { describe, expect, it } from 'vitest'
import { editions } from './editions'

interface ClauseText {
  readonly paraphrase: string
  readonly keywords: readonly string[]
}
interface Evidence {
  readonly edition: string
  readonly language: string
  readonly clauses: Readonly<Record<string, readonly string[]>>
}
interface Texts {
  readonly edition: string
  readonly language: string
  readonly clauses: Readonly<Record<string, ClauseText>>
}

const root = new URL('../../clauses/', import.meta.url)
const languages = ['en', 'zh-CN'] as const
const pathOf = (edition: string, language: string) => new URL(`${edition.replace(':', '-')}/texts.${language}.json`, root)
const evidencePathOf = (edition: string, language: string) => new URL(`${edition.replace(':', '-')}/evidence.${language}.json`, root)
const read = (path: URL): unknown => JSON.parse(readFileSync(path, 'utf8'))
const validator = (name: string) =>
  new Ajv2020({ strict: true, allErrors: true }).compile(read(new URL(`schema/${name}.schema.json`, root)) as object) // a schema is an object
const validate = validator('texts')
const validateEvidence = validator('evidence')

const withTexts = editions.filter(({ edition }) => languages.some((language) => existsSync(pathOf(edition, language))))
const files = withTexts.flatMap((catalogue) => languages.map((language) => [catalogue.edition, language, catalogue] as const))
const textsOf = (edition: string, language: string) => read(pathOf(edition, language)) as Texts // CL-40 holds the file to the type
const evidenceOf = (edition: string, language: string) => read(evidencePathOf(edition, language)) as Evidence // CL-40 too
const linesOf = (path: URL, bracket: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => (line.replace(/,$/, '').endsWith(bracket) ? (/^ {4}"([\d.]+)": [{[]/.exec(line)?.[1] ?? []) : []))

const sentence = { en: /^[A-Z](?:[^.!?]|[.!?](?=\S))*\.$/, 'zh-CN': /^[^。！？]+。$/ }
const misset = /[\u4e00-\u9fff”）][,:;()!?'"]|[,:;()!?'"][\u4e00-\u9fff“（]/

it('[CL-40] there are editions with texts', () => {
  expect(withTexts.map(({ year }) => year)).toEqual(expect.arrayContaining([2015, 2026]))
})

describe.each(files)('the texts of %s, %s', (edition, language, catalogue) => {
  const texts = textsOf(edition, language)
  const evidence = evidenceOf(edition, language)
  const clauses = Object.entries(texts.clauses)
  const numbers = clauses.map(([number]) => number)
  const outline = catalogue.nodes.map((node) => node.number)

  it('[CL-40] fit their schema and their path', () => {
    validate(texts)
    expect(validate.errors ?? []).toEqual([])
    expect([texts.edition, texts.language]).toEqual([edition, language])
    validateEvidence(evidence)
    expect(validateEvidence.errors ?? []).toEqual([])
    expect([evidence.edition, evidence.language]).toEqual([edition, language])
  })

  it('[CL-40] are what the module of the edition holds', async () => {
    const [standard, year] = edition.split(':')
    const module: Record<string, unknown> = await import(`../../src/clauses/editions/${standard}-${year}/${language}.ts`)
    const { clauses: held } = texts
    expect({ ...module }).toEqual({ [`${standard}_${year}_${language.replace('-', '')}`]: { edition, language, clauses: held } })
  })

  it('[CL-41] leave out no clause that holds a requirement', () => {
    const due = outline.filter((number) => isAuditable(catalogue, number) && !isHeading(catalogue, number))
    expect([...due, ...catalogue.citedAsWhole].filter((number) => !numbers.includes(number))).toEqual([])
  })

  it('[CL-41] stand in the order of the outline, one clause per line', () => {
    expect(numbers).toEqual(outline.filter((number) => numbers.includes(number)))
    expect(linesOf(pathOf(edition, language), '}')).toEqual(numbers)
  })

  it('[CL-41] have evidence for the same clauses, in the same order', () => {
    expect(Object.keys(evidence.clauses)).toEqual(numbers)
    expect(linesOf(evidencePathOf(edition, language), ']')).toEqual(numbers)
  })

  it('[CL-46] give a clause ten words or more, but where the clauses under it say the rest', () => {
    const divided = (number: string) => numbers.some((other) => other.startsWith(`${number}.`))
    expect(clauses.filter(([number, { keywords }]) => keywords.length < 10 && !divided(number)).map(([number]) => number)).toEqual([])
  })

  it('[CL-42] say nothing about unknown numbers, chapters and clauses without requirement', () => {
    expect(numbers.filter((number) => !number.includes('.') || !isAuditable(catalogue, number))).toEqual([])
  })

  it('[CL-43] say each clause in one sentence', () => {
    for (const [number, { paraphrase }] of clauses) expect(paraphrase, number).toMatch(sentence[language])
  })

  it('[CL-44] name no keyword and no evidence twice', () => {
    const twice = (phrases: readonly string[]) => phrases.filter((phrase, position) => phrases.indexOf(phrase) !== position)
    const lists = [...clauses.map(([number, { keywords }]) => [number, keywords] as const), ...Object.entries(evidence.clauses)]
    for (const [number, phrases] of lists) expect(twice(phrases.map((phrase) => phrase.toLowerCase())), number).toEqual([])
  })

  it('[CL-45] keep to their language and its punctuation', () => {
    for (const [number, text] of clauses) {
      for (const phrase of [text.paraphrase, ...text.keywords, ...(evidence.clauses[number] ?? [])]) {
        if (language === 'en') expect(phrase, number).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/)
        else expect(phrase, number).not.toMatch(misset)
      }
      if (language === 'zh-CN') expect(text.paraphrase, number).toMatch(/^[\u4e00-\u9fff]/)
    }
  })
})

describe.each(withTexts.map((catalogue) => [catalogue.edition, catalogue] as const))('%s', (edition, { nodes }) => {
  const numbers = Object.keys(textsOf(edition, 'en').clauses)

  it('[CL-42] both languages speak about the same clauses', () => {
    expect(Object.keys(textsOf(edition, 'zh-CN').clauses)).toEqual(numbers)
  })

  it('[CL-47] the clauses with texts say what kind of thing they ask for, and no others', () => {
    expect(nodes.flatMap(({ number, obligations }) => (obligations ? [number] : []))).toEqual(numbers)
  })

  it('[CL-47] kinds stand in one order, at least one and each once', () => {
    for (const { number, obligations } of nodes) {
      if (!obligations) continue
      expect(obligations.length, number).toBeGreaterThan(0)
      expect(
        (['do', 'keep', 'retain'] as const).filter((kind) => obligations.includes(kind)),
        number,
      ).toEqual(obligations)
    }
  })
})
