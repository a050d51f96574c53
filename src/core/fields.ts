import * as z from 'zod/mini'
import { isCalendarDate } from './dates/calendar-date'
import { isInstant } from './dates/instant'
import { isTime } from './dates/time'
import type { Extensions } from './json'
import { readExtensions } from './read-extensions'

/** Longest line (names, titles, ids of other systems) in UTF-16 units; a library default. */
const lineLimit = 500

/** Longest running text (statements, descriptions, reasons) in UTF-16 units; a library default. */
const textLimit = 20_000

/** Longest list in one record; a library default. */
const listLimit = 1_000

const filled = /\S/
// Whole characters only, as patterns: a compiled schema runs them without a call.
const running = /^[^\ud800-\udfff]*(?:[\ud800-\udbff][\udc00-\udfff][^\ud800-\udfff]*)*$/
const oneLine = /^[^\r\n\ud800-\udfff]*(?:[\ud800-\udbff][\udc00-\udfff][^\r\n\ud800-\udfff]*)*$/

/** A running text that is not blank and holds whole characters. */
export const text = () => z.string().check(z.maxLength(textLimit), z.regex(filled, { abort: true }), z.regex(running))

/** A single-line text that is not blank. */
export const line = () => z.string().check(z.maxLength(lineLimit), z.regex(filled, { abort: true }), z.regex(oneLine))

/** A list with at least `minimum` entries. */
export const list = <Element extends z.core.SomeType>(element: Element, minimum = 0) =>
  z.array(element).check(z.minLength(minimum), z.maxLength(listLimit))

/** A calendar date, `YYYY-MM-DD`. */
export const date = () => z.stringFormat('date', isCalendarDate)

/** An instant, RFC 3339 in UTC. */
export const instant = () => z.stringFormat('instant', isInstant)

/** A calendar date or an instant. */
export const time = () => z.stringFormat('time', isTime)

/** An id with a prefix: `id('act')` reads `act_…`. */
export const id = <Prefix extends string>(prefix: Prefix) => z.templateLiteral([`${prefix}_`, z.string().check(z.regex(/[\w.-]{1,120}/))])

/** A reference to a requirement of a standard, `iso9001:2015/8.5.1/f`; whether it exists is a matter of rules. */
export const reference = () =>
  z.templateLiteral(
    [
      z.string().check(z.regex(/[a-z][a-z0-9-]{1,40}/)),
      ':',
      z.string().check(z.regex(/[a-z0-9-]{1,40}/)),
      '/',
      z.string().check(z.regex(/[A-Za-z0-9.]{1,40}(?:\/[A-Za-z0-9.]{1,20})*/)),
    ],
    { format: 'reference' },
  )

/** One of the given options. */
export const option = <const Options extends readonly string[]>(options: Options) => z.enum(options)

/** A count: a whole number from zero. */
export const count = (minimum = 0) => z.int().check(z.minimum(minimum))

/**
 * Fields of the record's owner: JSON under namespaced keys such as `acme:room`, at most 32 levels deep.
 * One check reads and copies them: a record schema would drop a `__proto__` key without a word.
 */
export const extensions = () =>
  z.exactOptional(
    z.custom<Extensions>().check(
      z.check<Extensions>((payload) => {
        const reading = readExtensions(payload.value)
        if (reading.ok) payload.value = reading.extensions
        else
          for (const { kind, path, input } of reading.refusals)
            payload.issues.push({ code: 'custom', path: [...path], input, params: { kind } })
      }),
    ),
  )
