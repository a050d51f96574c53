import type { Catalogue, ClauseNotes } from 'clausebook/clauses'
import { iso9001_2000 } from 'clausebook/clauses/iso9001-2000'
import { iso9001_2000_notes } from 'clausebook/clauses/iso9001-2000/notes'
import { iso9001_2008 } from 'clausebook/clauses/iso9001-2008'
import { iso9001_2008_notes } from 'clausebook/clauses/iso9001-2008/notes'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'
import { iso9001_2015_notes } from 'clausebook/clauses/iso9001-2015/notes'
import { iso9001_2026 } from 'clausebook/clauses/iso9001-2026'
import { iso9001_2026_notes } from 'clausebook/clauses/iso9001-2026/notes'

/** The four editions, oldest first. */
export const editions: readonly Catalogue[] = [iso9001_2000, iso9001_2008, iso9001_2015, iso9001_2026]

/** The remarks of each edition. */
export const notes: ReadonlyMap<string, ClauseNotes> = new Map(
  [iso9001_2000_notes, iso9001_2008_notes, iso9001_2015_notes, iso9001_2026_notes].map((one) => [one.edition, one]),
)

/** Every reference that the outlines allow: clauses, letters and known sub-items. */
export const everyReference: readonly string[] = editions.flatMap(({ edition, nodes }) =>
  nodes.flatMap(({ number, items, subItems }) => [
    `${edition}/${number}`,
    ...items.flatMap((item) => [
      `${edition}/${number}/${item}`,
      ...Array.from({ length: subItems?.[item] ?? 0 }, (_, position) => `${edition}/${number}/${item}/${position + 1}`),
    ]),
  ]),
)
