import type { CaseSet, Mode, Subject } from './case-set.ts'
import { median } from './median.ts'
import { shuffler } from './shuffler.ts'

/** What one process measured. */
export interface Measurement {
  readonly title: string
  readonly operation: string
  readonly comparisons: CaseSet['comparisons']
  readonly containments: CaseSet['containments']
  /** Nanoseconds of CPU time for one operation by subject, median of the rounds. */
  readonly nanoseconds: Readonly<Record<string, number>>
  /** By comparison, in their order: median of the ratios of the rounds. */
  readonly ratios: readonly number[]
  /** By containment, in their order: superset to subset, median of the ratios of the rounds. */
  readonly surplus: readonly number[]
}

const plans: Readonly<Record<Mode, { readonly rounds: number; readonly sample: number; readonly warm: number }>> = {
  quick: { rounds: 9, sample: 10, warm: 130 },
  full: { rounds: 15, sample: 20, warm: 180 },
}

/** How often every subject is warmed up. */
const laps = 3

let sink: unknown

/** CPU time of the whole process, in milliseconds: garbage collection and compilation in other threads are somebody's cost too. */
const cpuTime = (passes: number, { run }: Subject): number => {
  const before = process.cpuUsage()
  for (let pass = 0; pass < passes; pass++) sink = run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Runs a subject for about `time` milliseconds and finds how many passes make a sample that the clock can tell. */
const warmUp = (subject: Subject, time: number, sample: number): number => {
  let passes = 1
  for (let spent = 0; ; ) {
    const taken = cpuTime(passes, subject)
    spent += taken
    if (spent >= time && taken > 0) return Math.max(1, Math.round((passes * sample) / taken))
    if (taken < sample) passes *= 2
  }
}

/** Measures the subjects of a set against each other in this process, in an order that changes with every round. */
export const measure = (set: CaseSet, mode: Mode, seed: number): Measurement => {
  const { rounds, sample, warm } = plans[mode]
  const shuffle = shuffler(seed)
  const passes = new Map<string, number>()
  // Several laps: what one subject teaches the engine about shared code slows or speeds up the others.
  for (let lap = 0; lap < laps; lap++) for (const subject of shuffle(set.subjects)) passes.set(subject.name, warmUp(subject, warm, sample))
  const times = new Map<string, number[]>(set.subjects.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const subject of shuffle(set.subjects)) {
      const count = passes.get(subject.name) ?? 1
      times.get(subject.name)?.push((cpuTime(count, subject) * 1e6) / count / (subject.operations ?? 1))
    }
  }
  const timesOf = (name: string): readonly number[] => {
    const found = times.get(name)
    if (!found) throw new Error(`bench: no subject is named "${name}"`)
    return found
  }
  const ratio = (above: string, below: string): number => {
    const floors = timesOf(below)
    return median(timesOf(above).map((time, round) => time / (floors[round] ?? Number.NaN)))
  }
  if (sink === undefined) throw new Error('bench: a subject returned nothing')
  return {
    title: set.title,
    operation: set.operation,
    comparisons: set.comparisons,
    containments: set.containments,
    nanoseconds: Object.fromEntries(set.subjects.map(({ name }) => [name, median(timesOf(name))])),
    ratios: set.comparisons.map(({ subject, floor }) => ratio(subject, floor)),
    surplus: set.containments.map(({ superset, subset }) => ratio(superset, subset)),
  }
}
