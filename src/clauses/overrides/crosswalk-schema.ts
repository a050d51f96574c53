import * as z from 'zod/mini'
import { list, option } from '../../core/fields'
import { clauseNumber, confidence, editionKey, localText } from './catalogue-schema'

const place = () => z.string().check(z.regex(/^(?:[1-9]\d?|[A-Z])(?:\.[1-9]\d?){0,4}(?:\/[a-z])?$/))

const row = () => ({
  from: place(),
  to: list(place()),
  relation: option(['equal', 'equivalent', 'subset', 'superset', 'intersects', 'none']),
  items: z.exactOptional(z.literal('same')),
  note: z.exactOptional(localText()),
})
const sure = () => z.strictObject({ targets: confidence(), relation: confidence(), items: z.exactOptional(confidence()) })

export const crosswalkTableSchema = () =>
  z.strictObject({
    from: editionKey(),
    to: editionKey(),
    relationBasis: option(['recall', 'judgement']),
    basisNote: localText(),
    paragraphs: z.strictObject({ from: list(clauseNumber()), to: list(clauseNumber()) }),
    rows: list(z.strictObject({ ...row(), confidence: sure() }), 1),
  })

/** Rows laid over a table. */
export const crosswalkRowsSchema = () => list(z.strictObject({ ...row(), confidence: z.exactOptional(sure()) }))
