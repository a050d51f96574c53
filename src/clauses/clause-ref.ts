import type { Iso9001Edition2000Place } from './references/iso9001-2000'
import type { Iso9001Edition2008Place } from './references/iso9001-2008'
import type { Iso9001Edition2015Place } from './references/iso9001-2015'
import type { Iso9001Edition2026Place } from './references/iso9001-2026'

/**
 * The places of each edition that a reference may name: numbers exactly; letters exactly where they are sure, anything where they are not,
 * so that a correct citation is never refused. Add standards of your own by declaration merging, as `clausebook/clauses/iso13485-2016` does:
 *
 * ```ts
 * declare module 'clausebook/clauses' {
 *   interface ClauseCatalogue {
 *     readonly 'house:2026': '1' | '1.1' | `1.1/${'a' | 'b'}`
 *   }
 * }
 * ```
 */
export interface ClauseCatalogue {
  readonly 'iso9001:2000': Iso9001Edition2000Place
  readonly 'iso9001:2008': Iso9001Edition2008Place
  readonly 'iso9001:2015': Iso9001Edition2015Place
  readonly 'iso9001:2026': Iso9001Edition2026Place
}

/**
 * A reference as authors write it: a number that the edition does not have does not compile, and editors complete the rest.
 * Stored records hold the loose `Reference`.
 *
 * @example
 * const lighting: ClauseRef<'iso9001:2015'> = 'iso9001:2015/7.1.4'
 */
export type ClauseRef<Edition extends keyof ClauseCatalogue = keyof ClauseCatalogue> = {
  readonly [Key in Edition]: `${Key}/${ClauseCatalogue[Key]}`
}[Edition]

/**
 * Writes a reference that the compiler checks, and keeps its exact type.
 *
 * @param reference - of an edition in `ClauseCatalogue`; editors complete the numbers and the sure letters
 * @returns the same text. Hint: nothing is checked at run time; what comes from outside is read by `parseClauseRef`.
 * @example
 * clauseRef('iso9001:2015/8.5.1/f') // 'iso9001:2015/8.5.1/f'; 'iso9001:2015/8.8' does not compile
 */
export const clauseRef = <const Ref extends ClauseRef>(reference: Ref): Ref => reference
