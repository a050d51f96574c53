/** How sure a datum of a catalogue or crosswalk may be said to be, surest first; `clauses/README.md` explains each word. */
export const confidences = [
  'confirmed',
  'checked',
  'two-sources',
  'seen',
  'one-source',
  'recall-matched',
  'recall-partly-seen',
  'one-source-or-inferred',
  'inferred',
  'recall',
  'judgement',
  'disputed',
  'suggested',
  'none-seen',
  'unknown',
  'not-applicable',
] as const

/** One of them: `suggested` marks an unofficial title, `not-applicable` a datum that the node does not have. */
export type Confidence = (typeof confidences)[number]
