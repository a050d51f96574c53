import * as z from 'zod/mini'
import { count, line, list, option, text } from '../../core/fields'
import { confidences } from '../confidence'

// Schemas of this folder are made when asked for, so that a bundler drops them with zod where nobody lays anything over the data.

/** `8.5.1`, or `A.1` of an annex. */
export const clauseNumber = () => z.string().check(z.regex(/^(?:[1-9]\d?|[A-Z])(?:\.[1-9]\d?){0,4}$/))

/** How sure a datum may be said to be. */
export const confidence = () => option(confidences)

export const localText = () => z.strictObject({ en: text(), 'zh-CN': text() })

const letter = () => z.string().check(z.regex(/^[a-z]$/))

/** The letters of a list, how many numbers stand under them, and what the clause asks for. */
export const nodeParts = () => ({
  subItems: z.exactOptional(z.record(letter(), count(1))),
  obligations: z.exactOptional(list(option(['do', 'keep', 'retain']), 1)),
  note: z.exactOptional(localText()),
})

export const letters = () => list(letter())

const node = () =>
  z.strictObject({
    number: clauseNumber(),
    titles: z.exactOptional(z.strictObject({ en: line(), 'zh-CN': z.exactOptional(line()) })),
    suggestedTitles: z.exactOptional(z.strictObject({ 'zh-CN': z.exactOptional(line()) })),
    titleVariants: z.exactOptional(z.strictObject({ 'zh-CN': z.exactOptional(list(line(), 1)) })),
    items: letters(),
    ...nodeParts(),
    amendment: z.exactOptional(line()),
    confidence: z.strictObject({
      number: confidence(),
      titles: z.exactOptional(z.strictObject({ en: confidence(), 'zh-CN': z.exactOptional(confidence()) })),
      items: confidence(),
    }),
  })

/** An edition key: `iso9001:2015`. */
export const editionKey = () => z.string().check(z.regex(/^[a-z][a-z0-9-]{1,30}:[a-z0-9-]{1,20}$/))

export const catalogueSchema = () =>
  z.strictObject({
    edition: editionKey(),
    standard: line(),
    year: z.int(),
    amendments: list(line()),
    national: z.strictObject({ 'zh-CN': z.exactOptional(line()) }),
    languageNotes: z.exactOptional(localText()),
    withoutRequirement: list(clauseNumber()),
    exclusions: list(clauseNumber()),
    citedAsWhole: list(clauseNumber()),
    nodes: list(node(), 1),
  })
