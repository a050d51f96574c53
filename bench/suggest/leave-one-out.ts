import { type SuggestionWeights, suggestionWeights } from 'clausebook/clauses'
import type { CaseRow } from './case-rows.ts'
import { rankBySuggestion } from './rankers.ts'

type Choices = Partial<Readonly<Record<keyof SuggestionWeights, readonly number[]>>>

/** The values tried: around the ones that the library comes with. */
const choices: Readonly<Record<'quick' | 'full', Choices>> = {
  quick: { wholeness: [0.5, 1], related: [0.5, 0.8] },
  full: { wholeness: [0.5, 1], related: [0.4, 0.6, 0.8], again: [0.2, 0.4, 0.6], evenness: [0.8, 1], brevity: [0, 0.2, 0.4] },
}

const combine = (tried: Choices): readonly SuggestionWeights[] => {
  let all: readonly SuggestionWeights[] = [suggestionWeights]
  for (const [name, values] of Object.entries(tried)) all = all.flatMap((weights) => values.map((value) => ({ ...weights, [name]: value })))
  return all
}

/** The ranks of the rows of each case under weights that were chosen without this case: by the mean reciprocal rank of all the others. */
export const leaveOneOut = (rows: readonly CaseRow[], mode: 'quick' | 'full') => {
  const tried = combine(choices[mode]).map((weights) => {
    const rank = rankBySuggestion(weights)
    return { weights, ranks: rows.map(rank) }
  })
  const chosenWithout = (left: number) => {
    const quality = ({ ranks }: { readonly ranks: readonly number[] }): number =>
      rows.reduce((sum, row, position) => sum + (row.case === left ? 0 : 1 / (ranks[position] ?? Number.POSITIVE_INFINITY)), 0)
    return tried.reduce((best, one) => (quality(one) > quality(best) ? one : best))
  }
  const chosen = new Map([...new Set(rows.map((row) => row.case))].map((left) => [left, chosenWithout(left)]))
  return {
    ranks: rows.map((row, position) => chosen.get(row.case)?.ranks[position] ?? Number.POSITIVE_INFINITY),
    combinations: tried.length,
    chosen: [...new Set([...chosen.values()].map(({ weights }) => weights))],
  }
}
