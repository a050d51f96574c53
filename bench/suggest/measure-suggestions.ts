import type { Mode } from '../harness/case-set.ts'
import { type CaseRow, caseRows } from './case-rows.ts'
import { leaveOneOut } from './leave-one-out.ts'
import { measureTimes, type TimeResult } from './measure-times.ts'
import { rankByBm25, rankBySuggestion, rankWithEvidence, readings, suggested } from './rankers.ts'

/** How often a right clause is first, and among the first three; and how near the front it is on average. */
export interface Quality {
  readonly top1: number
  readonly top3: number
  readonly meanReciprocalRank: number
}

/** How often each ranker finds a right clause, and where the library does not. */
export interface SuggestionResult {
  readonly times: readonly TimeResult[]
  readonly cases: number
  readonly combinations: number
  readonly differentChoices: number
  readonly rows: readonly { readonly standard: string; readonly wording: string; readonly ranker: string; readonly quality: Quality }[]
  /** Cases of which no wording has a right clause among the first three. */
  readonly failures: readonly { readonly standard: string; readonly case: number; readonly expected: string; readonly suggested: string }[]
}

const three = (value: number): number => Math.round(value * 1_000) / 1_000

const qualityOf = (ranks: readonly number[]): Quality => {
  const share = (limit: number): number => three(ranks.filter((rank) => rank <= limit).length / ranks.length)
  return { top1: share(1), top3: share(3), meanReciprocalRank: three(ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length) }
}

const groupOf = ({ standard, wording }: CaseRow): string => `${standard}|${wording}`

/** The others say the same again. */
const reported = ['2000, author', '2015, author or reviewer']

const failuresIn = (rows: readonly CaseRow[], ranks: readonly number[]): SuggestionResult['failures'] => {
  const missed = rows.filter((row, position) => reported.includes(row.standard) && (ranks[position] ?? Number.POSITIVE_INFINITY) > 3)
  const same = (one: CaseRow, other: CaseRow): boolean => one.case === other.case && one.standard === other.standard
  const never = missed.filter(
    (row) => row.language === 'en' && rows.filter((other) => same(row, other)).every((other) => missed.includes(other)),
  )
  return never.map((row) => ({
    standard: row.standard,
    case: row.case,
    expected: [...row.expected].join(', '),
    suggested: suggested(row).slice(0, 3).join(', '),
  }))
}

/** Measures how well clauses are suggested: leave-one-out over the cases of the example, beside plain BM25 over the same clauses. */
export const measureSuggestions = (mode: Mode): SuggestionResult => {
  const rows = caseRows()
  const found = leaveOneOut(rows, mode)
  const shipped = rankBySuggestion({})
  const ranked: readonly (readonly [string, readonly number[]])[] = [
    ['library, left out', found.ranks],
    ['library, as shipped', rows.map(shipped)],
    ['with evidence', rows.map(rankWithEvidence)],
    ...Object.entries(readings).map(([name, reading]) => [name, rows.map(rankByBm25(reading))] as const),
  ]
  const groups = [...new Set(rows.map(groupOf))].sort()
  return {
    times: measureTimes(rows),
    cases: new Set(rows.map((row) => row.case)).size,
    combinations: found.combinations,
    differentChoices: found.chosen.length,
    rows: groups.flatMap((group) => {
      const [standard = '', wording = ''] = group.split('|')
      return ranked.map(([ranker, ranks]) => ({
        standard,
        wording,
        ranker,
        quality: qualityOf(ranks.filter((_, position) => rows.some((row, at) => at === position && groupOf(row) === group))),
      }))
    }),
    failures: failuresIn(rows, found.ranks),
  }
}
