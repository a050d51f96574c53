import type { Sample } from '../../../findings/evidence'

/** What all builders say in one language. */
export interface CommonWords {
  /** Stands in a field of the form that the record leaves empty. */
  readonly notRecorded: string
  readonly yes: string
  readonly no: string
  readonly total: string
  readonly number: string
  /** Stands between several values on one line, and between parts of one value. */
  readonly separator: string
  /** An edition with several of its clauses. */
  readonly clauses: (edition: string, clauses: readonly string[]) => string
  readonly asOf: string
  /** A moment with its zone, a day. */
  readonly moment: (day: string, time: string, timeZone: string) => string
  readonly period: (from: string, to: string) => string
  /** A text with what kind of thing it tells of. */
  readonly ofKind: (kind: string, text: string) => string
  /** A text with what identifies it. */
  readonly identified: (text: string, identification: string) => string
  /** The status of a case with the stage of an open one. */
  readonly standing: (status: string, stage: string) => string
  readonly sample: (sample: { readonly [Key in keyof Required<Sample>]: string | undefined }) => string
  readonly evidence: {
    readonly caption: string
    readonly later: string
    readonly kind: string
    readonly description: string
    readonly place: string
    readonly sample: string
    readonly empty: string
  }
  readonly criteria: {
    readonly caption: string
    readonly later: string
    readonly kind: string
    readonly criterion: string
    readonly requirement: string
    readonly asCited: string
    readonly empty: string
  }
}
