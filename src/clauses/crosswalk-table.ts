import type { LocalText } from './catalogue'
import type { Confidence } from './confidence'
import type { Relation } from './relation'

/** What takes up one clause (`8.5.2`) or lettered item (`8.5.2/a`) in the later edition. */
export interface CrosswalkRow {
  readonly from: string
  readonly to: readonly string[]
  /** Of `from` to everything in `to` taken together. */
  readonly relation: Relation
  /** Present when the letters carry over one for one. */
  readonly items?: 'same'
  readonly confidence: { readonly targets: Confidence; readonly relation: Confidence; readonly items?: Confidence }
  readonly note?: LocalText
}

/** The rows between two editions; read in both directions. */
export interface CrosswalkTable {
  readonly from: string
  readonly to: string
  /** Where the relations come from; published matrices list numbers only. */
  readonly relationBasis: 'recall' | 'judgement'
  readonly basisNote: LocalText
  /** Numbered paragraphs without a title: without a row of their own they are carried by their titled parent. */
  readonly paragraphs: { readonly from: readonly string[]; readonly to: readonly string[] }
  readonly rows: readonly CrosswalkRow[]
}
