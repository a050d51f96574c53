import { existsSync, readFileSync } from 'node:fs'
import { childrenOf, crosswalk, findClause, isAuditable, isHeading } from 'clausebook/clauses'
import { iso9001Crosswalks } from 'clausebook/clauses/crosswalks'
import { type Edition, editions } from './editions.ts'
import { titledNumber } from './titled-number.ts'

interface StoredCase {
  readonly number: number
  readonly facts: { readonly en: string; readonly 'zh-CN': string }
  readonly citations: readonly string[]
  readonly decisions: readonly { readonly to: readonly string[]; readonly basis: string }[]
}

/** The facts of one case in one wording, with the clauses that count as right in one edition. */
export interface CaseRow {
  readonly case: number
  readonly edition: Edition
  /** Against what it is held: `2015, author alone`. */
  readonly standard: string
  /** `own en`, `own zh`, `raw zh` */
  readonly wording: string
  readonly language: 'en' | 'zh-CN'
  readonly facts: string
  /** By titled clause. */
  readonly expected: ReadonlySet<string>
}

const read = (url: URL | string): unknown => JSON.parse(readFileSync(url, 'utf8'))

// Written by hand beside the example; the shape is held by its own tests.
const cases = read(new URL('../../examples/hotel-audit/cases.json', import.meta.url)) as readonly StoredCase[]

/** The wording of the casebook itself is not ours to ship; it is measured where it is at hand. */
const originals = `${process.env['CLAUSEBOOK_FACTS'] ?? 'none'}/casebook/raw-text.json`
const rawTexts = (): ReadonlyMap<number, string> => {
  if (!existsSync(originals)) return new Map()
  const stored = read(originals) as readonly { readonly id: number; readonly facts_zh_raw: string }[] // of known origin
  return new Map(stored.map(({ id, facts_zh_raw }) => [id, facts_zh_raw]))
}

const numberIn = (place: string): string => /[1-9]\d?(?:\.[1-9]\d?)*/.exec(place.split('/')[1] ?? place)?.[0] ?? ''

const to2026 = (reference: string): readonly string[] => {
  const carried = crosswalk(reference, 'iso9001:2026', iso9001Crosswalks)
  return carried.ok ? carried.value.targets.map((target) => target.reference) : []
}

interface Standard {
  readonly name: string
  readonly edition: string
  readonly cited: (stored: StoredCase) => readonly string[]
}

const decided = ({ decisions }: StoredCase): readonly string[] => decisions.flatMap(({ to }) => to)

/** What counts as right: the author's citations, in 2000 and carried over to 2015; with those a reviewer added; and what these lead to in 2026. */
const standards: readonly Standard[] = [
  { name: '2000, author', edition: 'iso9001:2000', cited: ({ citations }) => citations },
  {
    name: '2015, author',
    edition: 'iso9001:2015',
    cited: ({ decisions }) => decisions.flatMap(({ to, basis }) => (basis === 'author' ? to : [])),
  },
  { name: '2015, author or reviewer', edition: 'iso9001:2015', cited: decided },
  { name: '2026, author or reviewer', edition: 'iso9001:2026', cited: (stored) => decided(stored).flatMap(to2026) },
]

const expectedIn = ({ catalogue }: Edition, cited: readonly string[]): ReadonlySet<string> => {
  const numbers = cited.map(numberIn).filter((number) => findClause(catalogue, number) && isAuditable(catalogue, number))
  // Where a bare heading was cited, a clause under it is right.
  const citable = numbers.flatMap((number) =>
    isHeading(catalogue, number) ? [number, ...childrenOf(catalogue, number).map((child) => child.number)] : [number],
  )
  return new Set(citable.map((number) => titledNumber(catalogue, number)))
}

/** Every case in every wording and edition; cases without a citation that can be right are left out. */
export const caseRows = (): readonly CaseRow[] => {
  const raw = rawTexts()
  return cases.flatMap((stored) =>
    standards.flatMap((standard) => {
      const edition = editions.find(({ catalogue }) => catalogue.edition === standard.edition)
      const expected = edition ? expectedIn(edition, standard.cited(stored)) : new Set<string>()
      if (!edition || expected.size === 0) return []
      const base = { case: stored.number, edition, standard: standard.name, expected }
      const original = raw.get(stored.number)
      const rows: CaseRow[] = [
        { ...base, wording: 'own en', language: 'en', facts: stored.facts.en },
        { ...base, wording: 'own zh', language: 'zh-CN', facts: stored.facts['zh-CN'] },
      ]
      return original === undefined ? rows : [...rows, { ...base, wording: 'raw zh', language: 'zh-CN' as const, facts: original }]
    }),
  )
}
