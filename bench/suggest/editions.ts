import { type Catalogue, type ClauseTexts, withEvidence } from 'clausebook/clauses'
import { iso9001_2000 } from 'clausebook/clauses/iso9001-2000'
import { iso9001_2000_en } from 'clausebook/clauses/iso9001-2000/en'
import { iso9001_2000_en_evidence } from 'clausebook/clauses/iso9001-2000/en-evidence'
import { iso9001_2000_zhCN } from 'clausebook/clauses/iso9001-2000/zh-CN'
import { iso9001_2000_zhCN_evidence } from 'clausebook/clauses/iso9001-2000/zh-CN-evidence'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'
import { iso9001_2015_en } from 'clausebook/clauses/iso9001-2015/en'
import { iso9001_2015_en_evidence } from 'clausebook/clauses/iso9001-2015/en-evidence'
import { iso9001_2015_zhCN } from 'clausebook/clauses/iso9001-2015/zh-CN'
import { iso9001_2015_zhCN_evidence } from 'clausebook/clauses/iso9001-2015/zh-CN-evidence'
import { iso9001_2026 } from 'clausebook/clauses/iso9001-2026'
import { iso9001_2026_en } from 'clausebook/clauses/iso9001-2026/en'
import { iso9001_2026_en_evidence } from 'clausebook/clauses/iso9001-2026/en-evidence'
import { iso9001_2026_zhCN } from 'clausebook/clauses/iso9001-2026/zh-CN'
import { iso9001_2026_zhCN_evidence } from 'clausebook/clauses/iso9001-2026/zh-CN-evidence'

/** An edition with its texts in both languages. */
export interface Edition {
  readonly catalogue: Catalogue
  readonly texts: { readonly en: ClauseTexts; readonly 'zh-CN': ClauseTexts }
  /** The same, with the typical evidence that is loaded apart. */
  readonly withEvidence: { readonly en: ClauseTexts; readonly 'zh-CN': ClauseTexts }
}

/** The editions that the cases are held against: the one cited, the one carried over to, and its successor. */
export const editions: readonly Edition[] = [
  {
    catalogue: iso9001_2000,
    texts: { en: iso9001_2000_en, 'zh-CN': iso9001_2000_zhCN },
    withEvidence: {
      en: withEvidence(iso9001_2000_en, iso9001_2000_en_evidence),
      'zh-CN': withEvidence(iso9001_2000_zhCN, iso9001_2000_zhCN_evidence),
    },
  },
  {
    catalogue: iso9001_2015,
    texts: { en: iso9001_2015_en, 'zh-CN': iso9001_2015_zhCN },
    withEvidence: {
      en: withEvidence(iso9001_2015_en, iso9001_2015_en_evidence),
      'zh-CN': withEvidence(iso9001_2015_zhCN, iso9001_2015_zhCN_evidence),
    },
  },
  {
    catalogue: iso9001_2026,
    texts: { en: iso9001_2026_en, 'zh-CN': iso9001_2026_zhCN },
    withEvidence: {
      en: withEvidence(iso9001_2026_en, iso9001_2026_en_evidence),
      'zh-CN': withEvidence(iso9001_2026_zhCN, iso9001_2026_zhCN_evidence),
    },
  },
]
