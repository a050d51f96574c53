import type { Catalogue } from 'clausebook/clauses'
import { iso9001_2000 } from 'clausebook/clauses/iso9001-2000'
import { iso9001_2008 } from 'clausebook/clauses/iso9001-2008'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'
import { iso9001_2026 } from 'clausebook/clauses/iso9001-2026'

/** The four editions, oldest first. */
export const editions: readonly Catalogue[] = [iso9001_2000, iso9001_2008, iso9001_2015, iso9001_2026]

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
