import type { Catalogue, ClauseTexts } from 'clausebook/clauses'
import { iso9001_2000 } from 'clausebook/clauses/iso9001-2000'
import { iso9001_2000_en } from 'clausebook/clauses/iso9001-2000/en'
import { iso9001_2000_zhCN } from 'clausebook/clauses/iso9001-2000/zh-CN'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'
import { iso9001_2015_en } from 'clausebook/clauses/iso9001-2015/en'
import { iso9001_2015_zhCN } from 'clausebook/clauses/iso9001-2015/zh-CN'
import { iso9001_2026 } from 'clausebook/clauses/iso9001-2026'
import { iso9001_2026_en } from 'clausebook/clauses/iso9001-2026/en'
import { iso9001_2026_zhCN } from 'clausebook/clauses/iso9001-2026/zh-CN'

/** An edition with its texts in both languages. */
export interface Edition {
  readonly catalogue: Catalogue
  readonly texts: { readonly en: ClauseTexts; readonly 'zh-CN': ClauseTexts }
}

/** The editions that the cases are held against: the one cited, the one carried over to, and its successor. */
export const editions: readonly Edition[] = [
  { catalogue: iso9001_2000, texts: { en: iso9001_2000_en, 'zh-CN': iso9001_2000_zhCN } },
  { catalogue: iso9001_2015, texts: { en: iso9001_2015_en, 'zh-CN': iso9001_2015_zhCN } },
  { catalogue: iso9001_2026, texts: { en: iso9001_2026_en, 'zh-CN': iso9001_2026_zhCN } },
]
