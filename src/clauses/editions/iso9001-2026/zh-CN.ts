import data from '../../../../clauses/iso9001-2026/texts.zh-CN.json' with { type: 'json' }
import type { ClauseTexts } from '../../search/clause-texts'

/** ISO 9001:2026 in our own words, in Chinese: paraphrases, keywords and typical evidence for search and suggestion. */
// JSON imports widen their strings; the schema test holds the file to the type.
export const iso9001_2026_zhCN = data as ClauseTexts
