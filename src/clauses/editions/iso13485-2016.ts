import data from '../../../clauses/iso13485-2016/clauses.json' with { type: 'json' }
import type { Catalogue } from '../catalogue'
import type { Iso13485Edition2016Place } from '../references/iso13485-2016'

declare module 'clausebook/clauses' {
  interface ClauseCatalogue {
    readonly 'iso13485:2016': Iso13485Edition2016Place
  }
}

/** The outline of ISO 13485:2016, clauses 4 to 8: another standard in the same shape. Its letters are not known here. */
// JSON imports widen their strings; the schema test holds the file to the type.
export const iso13485_2016 = data as Catalogue
