import { existsSync, readFileSync } from 'node:fs'
import { checkCitation, crosswalk, parseClauseRef, parseClauseRefs } from 'clausebook/clauses'
import { iso9001Crosswalks } from 'clausebook/clauses/crosswalks'
import { iso9001_2000 } from 'clausebook/clauses/iso9001-2000'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'
import { describe, expect, it } from 'vitest'

interface Case {
  readonly id: number
  readonly clauses: readonly { readonly number: string; readonly item: string | null }[]
}
interface Mapping {
  readonly id: number
  readonly clauses_2000: readonly string[]
  readonly clauses_2015: readonly {
    readonly number: string
    readonly item: string | null
    readonly basis: string
    readonly from_2000: string | null
  }[]
  readonly author_translation_follows_table: boolean | null
  readonly straight: boolean
}
interface RawText {
  readonly id: number
  readonly facts_zh_raw: string
  readonly analysis_zh_raw: string | null
}

/** The facts that the data was built from; checked where CI says where they are. */
const folder = `${process.env['CLAUSEBOOK_FACTS'] ?? 'none'}/casebook`
const present = existsSync(folder)
const read = <Row>(file: string): readonly Row[] => (present ? JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) : [])
const placeOf = ({ number, item }: { readonly number: string; readonly item: string | null }) => (item ? `${number}/${item}` : number)

describe.skipIf(!present)('the casebook', () => {
  const cases = read<Case>('cases.json')

  it('[CL-20] only cases 13 and 17 draw more than advice', () => {
    const objected = cases.filter(({ clauses }) =>
      clauses.some((clause) =>
        checkCitation(`iso9001:2000/${placeOf(clause)}`, [iso9001_2000]).some(({ severity }) => severity !== 'advice'),
      ),
    )
    expect(objected.map(({ id }) => id)).toEqual([13, 17])
  })

  it('[CL-13] the citations are found in the original wording, damage included', () => {
    for (const { id, facts_zh_raw, analysis_zh_raw } of read<RawText>('raw-text.json')) {
      const found = parseClauseRefs(`${facts_zh_raw}\n${analysis_zh_raw ?? ''}`, { edition: 'iso9001:2000' })
      const numbers = found.ok ? found.value.map(({ result }) => result.ok && placeOf({ item: null, ...result.value })) : []
      const wanted = (cases.find((one) => one.id === id)?.clauses ?? []).map(placeOf)
      // Case 1 cites 7.5.1 as a whole and its a) in one sentence; the finer one is found.
      expect(numbers, `case ${id}`).toEqual(id === 1 ? wanted.filter((place) => place !== '7.5.1') : wanted)
    }
  })

  it('[CL-22] the crosswalk leads to every clause that the author is carried over to by the table', () => {
    for (const mapping of read<Mapping>('mapping-2015.json').filter((one) => one.author_translation_follows_table)) {
      for (const { number, item, from_2000 } of mapping.clauses_2015.filter(
        (one) => one.basis === 'author' && !one.from_2000?.includes('read'),
      )) {
        const from = parseClauseRef(`${from_2000}`, { edition: 'iso9001:2000' })
        const carried = from.ok ? crosswalk(from.value.reference, 'iso9001:2015', iso9001Crosswalks) : undefined
        const targets = carried?.ok ? carried.value.targets.map((target) => target.reference.split('/')) : []
        const reached = targets.some(([, target = '']) => `${number}.`.startsWith(`${target}.`) || target.startsWith(`${number}.`))
        expect(reached, `case ${mapping.id}: ${from_2000} to ${placeOf({ number, item })}`).toBe(true)
      }
    }
  })

  it('[CL-22] where the mapping is straight, the crosswalk names that very clause', () => {
    for (const mapping of read<Mapping>('mapping-2015.json').filter((one) => one.straight)) {
      for (const { number, from_2000 } of mapping.clauses_2015) {
        const carried = crosswalk(`iso9001:2000/${from_2000}`, 'iso9001:2015', iso9001Crosswalks)
        expect(carried.ok && carried.value.targets.map((target) => target.reference), `case ${mapping.id}`).toContain(
          `iso9001:2015/${number}`,
        )
      }
    }
  })

  it('[CL-18] every clause of the 2015 mapping exists, letters included', () => {
    const refused = read<Mapping>('mapping-2015.json').flatMap(({ clauses_2015 }) =>
      clauses_2015.flatMap((clause) =>
        checkCitation(`iso9001:2015/${placeOf(clause)}`, [iso9001_2015]).filter(({ severity }) => severity === 'error'),
      ),
    )
    expect(refused).toEqual([])
  })
})
