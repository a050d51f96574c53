import * as z from 'zod/mini'
import { count, id, line, list, option, text } from '../../core/fields'

/** Why it occurred, why it was not noticed earlier, and what in the system let both happen. */
export const causeKinds = ['occurrence', 'escape', 'system'] as const
export const causeStandings = ['confirmed', 'probable', 'excluded'] as const
export const causeMethods = ['five-whys', 'fishbone', 'comparison', 'test', 'judgement', 'other'] as const

/** One cause as it is put forward. */
export interface CauseEntry {
  readonly description: string
  readonly kind: (typeof causeKinds)[number]
  readonly standing: (typeof causeStandings)[number]
  readonly method: (typeof causeMethods)[number]
  /** The chain of whys, first answer first. */
  readonly whys?: readonly string[]
  /** What shows it: references to evidence or records. */
  readonly evidence?: readonly string[]
}

export interface Cause extends CauseEntry {
  readonly id: `cau_${string}`
  readonly cycle: number
}

const entry = {
  description: text(),
  kind: option(causeKinds),
  standing: option(causeStandings),
  method: option(causeMethods),
  whys: z.exactOptional(list(text())),
  evidence: z.exactOptional(list(line())),
}

export const causeEntrySchema = z.strictObject(entry)
export const causeSchema = z.strictObject({ ...entry, id: id('cau'), cycle: count(1) })
