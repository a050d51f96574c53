import type { SizeResult } from '../sizes.ts'
import type { SetResult } from './gather.ts'
import { table } from './table.ts'

const time = (nanoseconds: number): string => {
  if (nanoseconds < 1_000) return `${nanoseconds.toFixed(0)} ns`
  return nanoseconds < 1_000_000 ? `${(nanoseconds / 1_000).toFixed(2)} us` : `${(nanoseconds / 1_000_000).toFixed(2)} ms`
}
const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`

/** A set as text: each comparison with both times, the ratio, its spread over the processes, the budget and the verdict. */
export const showSet = ({ title, operation, processes, nanoseconds, comparisons }: SetResult): string => {
  const rows = comparisons.map(({ subject, floor, ratio, lowest, highest, budget, verdict }) => [
    `${subject} : ${floor}`,
    time(nanoseconds[subject] ?? Number.NaN),
    time(nanoseconds[floor] ?? Number.NaN),
    `${ratio.toFixed(2)}x`,
    `${lowest.toFixed(2)}-${highest.toFixed(2)}`,
    budget === undefined ? '-' : `${budget.toFixed(2)}x`,
    verdict,
  ])
  const head = ['subject : floor', 'subject', 'floor', 'ratio', 'spread', 'budget', 'verdict']
  const { kept, thrownAway } = processes
  return `${title}\n  CPU time for ${operation}; processes kept: ${kept}, thrown away: ${thrownAway}\n${table([head, ...rows])}\n`
}

/** Bundle sizes as text. */
export const showSizes = (sizes: readonly SizeResult[]): string => {
  const rows = sizes.map(({ title, minified, gzipped, budget, verdict }) => [
    title,
    kilobytes(minified),
    kilobytes(gzipped),
    budget === undefined ? '-' : kilobytes(budget),
    budget === undefined ? '-' : `${(gzipped / budget).toFixed(2)}x`,
    verdict,
  ])
  return `Bundle sizes (esbuild, minified, with dependencies; gzip -9)\n${table([['bundle', 'min', 'min+gzip', 'budget', 'ratio', 'verdict'], ...rows])}\n`
}
