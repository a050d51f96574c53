import { basisOf } from './clauses/basis'
import { clauseProvenance } from './clauses/provenance'
import { clauseTextsEn } from './clauses/texts/en'
import { clauseTextsZhCn } from './clauses/texts/zh-CN'
import { createExplain } from './core/explain'
import { coreProvenance } from './core/provenance'
import { coreTextsEn } from './core/texts/en'
import { coreTextsZhCn } from './core/texts/zh-CN'
import { findingProvenance } from './findings/provenance'
import { findingTextsEn } from './findings/texts/en'
import { findingTextsZhCn } from './findings/texts/zh-CN'
import { caseProvenance } from './nonconformities/provenance'
import { caseTextsEn } from './nonconformities/texts/en'
import { caseTextsZhCn } from './nonconformities/texts/zh-CN'

/** Texts and provenance of every room of the library. */
export const rooms = [
  { texts: { en: coreTextsEn, 'zh-CN': coreTextsZhCn }, provenance: coreProvenance },
  { texts: { en: clauseTextsEn, 'zh-CN': clauseTextsZhCn }, provenance: clauseProvenance },
  { texts: { en: findingTextsEn, 'zh-CN': findingTextsZhCn }, provenance: findingProvenance },
  { texts: { en: caseTextsEn, 'zh-CN': caseTextsZhCn }, provenance: caseProvenance },
]

/**
 * Explains an issue to a reader: a sentence, where it stands, what authority is behind it and which clauses of an edition.
 *
 * @param issue - of `execute`, `check`, `available` or any validator
 * @param options - `language`, and the `edition` by which clauses are cited
 * @example
 * explain(issue, { language: 'zh-CN', edition: 'iso9001:2015' }).message // '尚未决定是否需要采取纠正措施。'
 */
export const explain = /* @__PURE__ */ createExplain(rooms, basisOf)

export { basisOf } from './clauses/basis'
export { createExplain, type ExplainOptions, type Explanation, type RoomTexts } from './core/explain'
export { standardSchema } from './core/standard-schema'
export type { Language, Texts } from './core/texts'
