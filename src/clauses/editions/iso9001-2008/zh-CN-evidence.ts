import data from '../../../../clauses/iso9001-2008/evidence.zh-CN.json' with { type: 'json' }
import type { ClauseEvidence } from '../../search/clause-evidence'

/** What typically shows that the clauses of ISO 9001:2008 are met, in Chinese: for `withEvidence`. */
// JSON imports widen their strings; the schema test holds the file to the type.
export const iso9001_2008_zhCN_evidence = data as ClauseEvidence
