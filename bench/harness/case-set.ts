/** One thing to measure. */
export interface Subject {
  readonly name: string
  /** Does `operations` operations and returns something that depends on them, so that nothing is optimised away. */
  readonly run: () => unknown
  /** How many operations one run stands for; 1 when left out. */
  readonly operations?: number
}

/** A subject held against its floor, measured in the same process and the same round. */
export interface Comparison {
  readonly subject: string
  readonly floor: string
  /** The ratio that must not be exceeded; without it the comparison is for orientation. */
  readonly budget?: number
}

/** A subject that does everything that another does, and more: measured faster, the run proves that the machine was disturbed. */
interface Containment {
  readonly superset: string
  readonly subset: string
}

/** Subjects that are measured together. */
export interface CaseSet {
  readonly title: string
  /** What one operation is. */
  readonly operation: string
  readonly subjects: readonly Subject[]
  readonly comparisons: readonly Comparison[]
  readonly containments: readonly Containment[]
}

export const modes = ['quick', 'full'] as const
/** `quick` for every push, `full` for results that are kept. */
export type Mode = (typeof modes)[number]

/** Builds a set, and throws when its subjects do not come to the same result. */
export type BuildCaseSet = (mode: Mode) => CaseSet | Promise<CaseSet>
