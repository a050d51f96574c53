import type { Comparison, Mode } from './case-set.ts'
import type { Measurement } from './measure.ts'
import { median } from './median.ts'
import { rounded } from './rounded.ts'
import { runChild } from './run-child.ts'
import { judge, type Verdict } from './verdict.ts'

/** A comparison as the processes agree on it. */
interface Judged extends Comparison {
  readonly ratio: number
  readonly lowest: number
  readonly highest: number
  readonly verdict: Verdict
}

/** What is known of a set after all its processes. */
export interface SetResult {
  readonly name: string
  readonly title: string
  readonly operation: string
  readonly processes: { readonly kept: number; readonly thrownAway: number }
  /** Nanoseconds of CPU time for one operation: of this machine, for orientation only. */
  readonly nanoseconds: Readonly<Record<string, number>>
  readonly comparisons: readonly Judged[]
}

/** A superset may come out faster than its subset by this much: where the two differ by next to nothing, half of all runs would go otherwise. */
const tolerance = 0.05

const plans: Readonly<Record<Mode, { readonly wanted: number; readonly attempts: number }>> = {
  quick: { wanted: 2, attempts: 3 },
  full: { wanted: 5, attempts: 9 },
}

const isTrusted = ({ surplus }: Measurement): boolean => surplus.every((ratio) => ratio >= 1 - tolerance)

/**
 * Measures a set in several processes, each in another order, and throws away those in which a superset beat its subset.
 * When none is left, the numbers of all are shown as UNTRUSTED.
 *
 * @param until - milliseconds since the start of this process after which no second process is begun
 */
export const gather = async (name: string, mode: Mode, firstSeed: number, until: number): Promise<SetResult> => {
  const { wanted, attempts } = plans[mode]
  const all: Measurement[] = []
  const kept = () => all.filter(isTrusted)
  for (let attempt = 0; attempt < attempts && kept().length < wanted; attempt++) {
    if (attempt > 0 && performance.now() > until) break
    all.push(await runChild(name, firstSeed + attempt, mode))
  }
  const trusted = kept()
  const runs = trusted.length > 0 ? trusted : all
  const [first] = runs
  if (!first) throw new Error(`bench: ${name}: nothing was measured`)
  const { title, operation, nanoseconds, comparisons } = first
  return {
    name,
    title,
    operation,
    processes: { kept: trusted.length, thrownAway: all.length - trusted.length },
    nanoseconds: Object.fromEntries(
      Object.keys(nanoseconds).map((subject) => [subject, rounded(median(runs.map((run) => run.nanoseconds[subject] ?? Number.NaN)))]),
    ),
    comparisons: comparisons.map((comparison, position) => {
      const ratios = runs.map((run) => run.ratios[position] ?? Number.NaN)
      const ratio = rounded(median(ratios))
      return {
        ...comparison,
        ratio,
        lowest: rounded(Math.min(...ratios)),
        highest: rounded(Math.max(...ratios)),
        verdict: trusted.length > 0 ? judge(ratio, comparison.budget) : 'UNTRUSTED',
      }
    }),
  }
}
