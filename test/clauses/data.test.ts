import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { basisOf } from '../../src/clauses/basis'
import { iso13485_2016 } from '../../src/clauses/editions/iso13485-2016'
import { editions, everyReference } from './editions'

const root = new URL('../../clauses/', import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))
const validator = (name: string) => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
  ajv.addSchema(read('schema/clauses.schema.json'))
  return name === 'clauses' ? ajv.getSchema('clauses.schema.json') : ajv.compile(read(`schema/${name}.schema.json`))
}
const order = (one: string, other: string): number => {
  const [left, right] = [one.split('.').map(Number), other.split('.').map(Number)]
  const level = left.findIndex((part, position) => part !== right[position])
  return level < 0 ? left.length - right.length : (left[level] ?? 0) - (right[level] ?? 0)
}

describe.each([...editions, iso13485_2016].map((catalogue) => [catalogue.edition, catalogue] as const))('%s', (_, { nodes, ...header }) => {
  const numbers = nodes.map((node) => node.number)

  it('[CL-1] numbers are unique and in the order of the document', () => {
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers).toEqual([...numbers].sort(order))
  })

  it('[CL-1] every clause stands under a clause that exists', () => {
    const orphans = numbers.filter((number) => number.includes('.') && !numbers.includes(number.slice(0, number.lastIndexOf('.'))))
    expect(orphans).toEqual([])
  })

  it('[CL-1] letters run from a without a gap, and sub-items hang on letters that exist', () => {
    for (const node of nodes) {
      expect(node.items, node.number).toEqual([...'abcdefghijklmnopqrstuvwxyz'].slice(0, node.items.length))
      expect(node.items, node.number).toEqual(expect.arrayContaining(Object.keys(node.subItems ?? {})))
    }
  })

  it('[CL-1] the clauses that the header names exist', () => {
    expect(numbers).toEqual(expect.arrayContaining([...header.withoutRequirement, ...header.exclusions, ...header.citedAsWhole]))
  })

  it('[CL-3] every title says how sure it is, in the languages it has', () => {
    for (const { number, titles, suggestedTitles, confidence } of nodes) {
      const languages = titles && Object.keys({ ...titles, ...suggestedTitles }).sort()
      if (languages) expect(Object.keys(confidence.titles ?? {}).sort(), number).toEqual(languages)
    }
  })

  it('[CL-3] a title is either official or suggested, never both', () => {
    for (const { number, titles, suggestedTitles, confidence } of nodes) {
      expect(confidence.titles?.['zh-CN'] === 'suggested', number).toBe(suggestedTitles?.['zh-CN'] !== undefined)
      expect(titles?.['zh-CN'] !== undefined && suggestedTitles?.['zh-CN'] !== undefined, number).toBe(false)
    }
  })
})

describe('the data files', () => {
  const folders = readdirSync(root).filter((name) => name.startsWith('iso'))

  it('[CL-2] there are the four editions, another standard and the three crosswalks', () => {
    expect(folders).toEqual(['iso13485-2016', 'iso9001-2000', 'iso9001-2008', 'iso9001-2015', 'iso9001-2026'])
    expect(readdirSync(new URL('crosswalks/', root))).toHaveLength(3)
  })

  it.each(folders)('[CL-2] %s fits its schemas and its path', (folder) => {
    for (const name of readdirSync(new URL(folder, root)).flatMap((file) => /^(?:clauses|basis|notes)(?=\.json$)/.exec(file) ?? [])) {
      const validate = validator(name)
      const data = read(`${folder}/${name}.json`)
      validate?.(data)
      expect(validate?.errors ?? [], name).toEqual([])
      expect(data.edition.replace(':', '-')).toBe(folder)
    }
  })

  it.each(readdirSync(new URL('crosswalks/', root)))('[CL-2] %s fits its schema and its path', (file) => {
    const validate = validator('crosswalk')
    const data = read(`crosswalks/${file}`)
    validate?.(data)
    expect(validate?.errors ?? []).toEqual([])
    expect(`${data.from}--${data.to}.json`.replaceAll(':', '-')).toBe(file)
  })

  it('[CL-2] the schema refuses a node with an unknown field and a wrong word for confidence', () => {
    const validate = validator('clauses')
    const data = read('iso9001-2015/clauses.json')
    const [node] = data.nodes
    expect(validate?.({ ...data, nodes: [{ ...node, text: 'x' }] })).toBe(false)
    expect(validate?.({ ...data, nodes: [{ ...node, confidence: { ...node.confidence, items: 'sure' } }] })).toBe(false)
  })
})

describe('basisOf', () => {
  it('[CL-28] names only clauses and letters that exist', () => {
    for (const { edition } of editions) {
      const rules = Object.keys(read(`${edition.replace(':', '-')}/basis.json`).rules)
      expect(everyReference).toEqual(expect.arrayContaining(rules.flatMap((rule) => basisOf(rule, edition))))
    }
  })

  it('[CL-28] is empty for a rule without a clause, an unknown edition and a name of every object', () => {
    expect(basisOf('no-such-rule', 'iso9001:2015')).toEqual([])
    expect(basisOf('correction-recorded', 'iso9001:1994')).toEqual([])
    expect(basisOf('toString', 'iso9001:2015')).toEqual([])
  })

  it('[CL-28] cites the clause of the edition asked for', () => {
    expect(basisOf('correction-recorded', 'iso9001:2015')).toEqual(['iso9001:2015/10.2.1/a'])
    expect(basisOf('correction-recorded', 'iso9001:2026')).toEqual(['iso9001:2026/10.2.1/a'])
  })
})
