import * as z from 'zod/mini'
import type { Time } from '../../core/dates/time'
import { id, text, time } from '../../core/fields'

/** Interim control that keeps the effects from spreading until the case is corrected or its cause removed. */
export interface ContainmentEntry {
  readonly description: string
  /** What it covers: stock, customers, places. */
  readonly scope: string
  readonly on: Time
}

export interface Containment extends ContainmentEntry {
  readonly id: `con_${string}`
}

const entry = { description: text(), scope: text(), on: time() }

export const containmentEntrySchema = z.strictObject(entry)
export const containmentSchema = z.strictObject({ ...entry, id: id('con') })
