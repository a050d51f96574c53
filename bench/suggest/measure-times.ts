import { type Catalogue, type ClauseTexts, parseClauseRef, searchClauses, suggestClauses } from 'clausebook/clauses'
import { median } from '../harness/median.ts'
import { rounded } from '../harness/rounded.ts'
import { judge, type Verdict } from '../harness/verdict.ts'
import type { CaseRow } from './case-rows.ts'
import { editions } from './editions.ts'

/** Milliseconds on this machine against the budget that is promised on any. */
export interface TimeResult {
  readonly title: string
  readonly milliseconds: number
  readonly budget: number
  readonly verdict: Verdict
}

const queries = [
  '8.5',
  '8.5.1 f',
  'calibr',
  'measuring equipmnet',
  'customer complaint not answered',
  '第8.5.1条',
  '合格供方名录',
  '顾客投诉没人回复',
  '校',
]

const timed = (work: () => unknown): number => {
  const before = performance.now()
  work()
  return performance.now() - before
}

const result = (title: string, times: readonly number[], budget: number): TimeResult => {
  const milliseconds = rounded(median(times))
  return { title, milliseconds, budget, verdict: judge(milliseconds, budget) }
}

// The index hangs on the objects: fresh ones make it anew.
const fresh = (catalogue: Catalogue, texts: ClauseTexts) => ({ catalogue: { ...catalogue }, texts: [{ ...texts }] })

/** Measures reading a reference, building an index, a search and a suggestion, over all editions and both languages. */
export const measureTimes = (rows: readonly CaseRow[]): readonly TimeResult[] => {
  const kept = editions.flatMap(({ catalogue, texts }) => [texts.en, texts['zh-CN']].map((one) => ({ catalogue, texts: [one] })))
  const building = kept.flatMap(({ catalogue, texts }) => texts.map((one) => timed(() => searchClauses('8', fresh(catalogue, one)))))
  const searching = () => kept.flatMap((options) => queries.map((query) => timed(() => searchClauses(query, options))))
  const suggesting = () => {
    const options = rows.map(({ facts, edition, language }) => ({ facts, catalogue: edition.catalogue, texts: [edition.texts[language]] }))
    return options.map(({ facts, ...where }) => timed(() => suggestClauses(facts, where)))
  }
  const repeats = 10_000
  const parsing = () =>
    editions.map(({ catalogue }) => {
      const references = catalogue.nodes.map(({ number }) => `${catalogue.edition}/${number}`)
      const read = () => {
        for (let turn = 0; turn < repeats; turn += 1) parseClauseRef(references[turn % references.length] ?? '')
      }
      return timed(read) / repeats
    })
  searching()
  parsing()
  return [
    result('parseClauseRef, canonical form', parsing(), 0.002),
    result('building the index of an edition in one language', building, 50),
    result('searchClauses', searching(), 5),
    result('suggestClauses', suggesting(), 5),
  ]
}
