import { basename } from 'node:path'
import { rooms } from 'clausebook/texts'
import { describe, expect, it } from 'vitest'
import { clauseProvenance } from '../../src/clauses/provenance'
import { coreProvenance } from '../../src/core/provenance'
import { findingProvenance } from '../../src/findings/provenance'
import { caseProvenance } from '../../src/nonconformities/provenance'
import { canBeWeighed, factsOf, listProject, readProject, rulesOf, timeRules } from '../support/rule-pages'

const sorted = (names: Iterable<string>) => [...new Set(names)].toSorted()
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match.slice(1).map((part) => part ?? ''))

const ruleIds = sorted([...Object.keys(findingProvenance), ...Object.keys(caseProvenance)])
const paged = sorted([...ruleIds, ...Object.keys(clauseProvenance), ...timeRules])
const lined = sorted(Object.keys(coreProvenance).filter((code) => !timeRules.includes(code)))

const pages = listProject('docs/rules/*.md').filter((file) => !file.endsWith('README.md'))
const index = readProject('docs/rules/README.md')
const ruleFiles = listProject('src/{findings,nonconformities}/rules/*.ts').filter((file) => !/\/(index|closure-gates)\.ts$/.test(file))

/** Files that ask a rule of something else than the file of its own name does. */
const secondAskers: Readonly<Record<string, string>> = {
  'verdict-after-actions': 'actions-finished',
  'failure-before-decision': 'failure-answered',
  'failure-before-verdict': 'failure-answered',
}

interface AnyRule {
  readonly id: string
  readonly unmet: unknown
}

const isRule = (value: unknown): value is AnyRule => typeof value === 'object' && value !== null && 'id' in value && 'unmet' in value

/** The rule that a file exports, made when the file exports a maker of rules. */
const ruleIn = async (file: string): Promise<AnyRule> => {
  const exported: readonly unknown[] = Object.values(await import(/* @vite-ignore */ new URL(`../../${file}`, import.meta.url).href))
  const rules = exported.map((one): unknown => (typeof one === 'function' ? one() : one)).filter(isRule)
  const [rule] = rules
  if (!rule || exported.length > 1) throw new Error(`${file} does not export one rule`)
  return rule
}

describe('a rule', () => {
  it.each(ruleFiles)('[RU-5] stands alone in a file named after its id: %s', async (file) => {
    const name = basename(file, '.ts')
    const rule = await ruleIn(file)
    expect(rule.id).toBe(secondAskers[name] ?? name)
    expect(rule.unmet).toBeTypeOf('function')
  })

  it('[RU-5] has an authority and a file, and nothing else has', () => {
    const files = sorted(ruleFiles.map((file) => basename(file, '.ts')).map((name) => secondAskers[name] ?? name))
    expect(files).toEqual(ruleIds)
  })

  it('[RU-5] is asked by somebody, and weighs the same wherever it is asked', () => {
    expect(ruleIds.filter((id) => rulesOf(id).length === 0)).toEqual([])
    const weights = (id: string) => new Set(rulesOf(id).map(({ severity = 'error', fixed }) => `${severity} ${fixed ?? false}`))
    expect([...ruleIds, ...timeRules].filter((id) => weights(id).size !== 1)).toEqual([])
  })

  it('[RU-5] has a table test under its id, and no table test is about anything else', () => {
    const tests = listProject('test/rules/*.test.ts').map(readProject)
    const tables = tests.flatMap((text) => text.split(/\n {2}it\(/).filter((test) => test.includes('testRule(')))
    const tested = tables.flatMap((test) => matches(test, /^'\[[A-Z]+-\d+\] ([a-z-]+): /g).flat())
    expect(sorted(tested)).toEqual(sorted([...ruleIds, ...timeRules]))
  })

  it('[RU-5] has texts in both languages, as every issue code has', () => {
    const codes = sorted([...paged, ...lined])
    for (const language of ['en', 'zh-CN'] as const)
      expect(sorted(rooms.flatMap(({ texts }) => Object.keys(texts[language])))).toEqual(codes)
  })
})

describe('the pages of rules', () => {
  it('[RU-5] are there for every rule and every issue about references, and for nothing else', () => {
    expect(pages.map((file) => basename(file, '.md'))).toEqual(paged)
  })

  it('[RU-5] are listed once in the index, each by the sentence it begins with', () => {
    const rows = matches(index, /^\| \[([a-z-]+)\]\(([a-z-]+\.md)\) \| (.+) \|$/gm)
    expect(rows.map(([id]) => id).toSorted()).toEqual(paged)
    for (const [id, file, sentence] of rows) {
      expect(file).toBe(`${id}.md`)
      expect(readProject(`docs/rules/${file}`)).toMatch(new RegExp(`^# ${id}\\n\\n`))
      expect(readProject(`docs/rules/${file}`).split('\n')[2]).toBe(sentence)
    }
  })

  it('[RU-5] are joined by a line for every other code of core', () => {
    const rows = matches(index, /^\| `([a-z-]+)` \| .+ \|$/gm).flat()
    expect(rows.toSorted()).toEqual(lined)
  })

  it.each(paged)('[RU-6] tell authority, weight and clauses as the library has them: %s', (id) => {
    expect(readProject(`docs/rules/${id}.md`)).toContain(`\n${factsOf(id)}`)
  })

  it.each(paged)('[RU-6] have their parts in order and say how to weigh what can be weighed: %s', (id) => {
    const page = readProject(`docs/rules/${id}.md`)
    const parts = ['Intent', 'Wrong', 'Right', 'Authority and basis', ...(canBeWeighed(id) ? ['How to weigh it otherwise'] : [])]
    expect(matches(page, /^## (.+)$/gm).flat()).toEqual(parts)
    expect(page.includes(`severities: { '${id}':`)).toBe(canBeWeighed(id))
    expect(page).not.toMatch(/ISO (9001 )?requires/)
  })
})
