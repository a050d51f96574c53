import { findBasis } from './clauses/basis'
import { clauseProvenance } from './clauses/provenance'
import { clauseTextsEn } from './clauses/texts/en'
import { clauseTextsZhCn } from './clauses/texts/zh-CN'
import { createExplain, type RoomTexts } from './core/explain'
import { coreProvenance } from './core/provenance'
import { coreTextsEn } from './core/texts/en'
import { coreTextsZhCn } from './core/texts/zh-CN'
import { findingProvenance } from './findings/provenance'
import { findingTextsEn } from './findings/texts/en'
import { findingTextsZhCn } from './findings/texts/zh-CN'
import { caseProvenance } from './nonconformities/provenance'
import { caseTextsEn } from './nonconformities/texts/en'
import { caseTextsZhCn } from './nonconformities/texts/zh-CN'

/** Fields, times, commands, events and seals: everything that a schema can say. */
export const coreRoom = { texts: { en: coreTextsEn, 'zh-CN': coreTextsZhCn }, provenance: coreProvenance } satisfies RoomTexts
/** Citations and crosswalks. */
export const clauseRoom = { texts: { en: clauseTextsEn, 'zh-CN': clauseTextsZhCn }, provenance: clauseProvenance } satisfies RoomTexts
/** What `checkFinding` says beside the schema. */
export const findingRoom = { texts: { en: findingTextsEn, 'zh-CN': findingTextsZhCn }, provenance: findingProvenance } satisfies RoomTexts
/** What the commands of the nonconformity case say. */
export const caseRoom = { texts: { en: caseTextsEn, 'zh-CN': caseTextsZhCn }, provenance: caseProvenance } satisfies RoomTexts

/** Texts and provenance of every room of the library. Hint: a form that shows only some of them makes its own `explain` by `createExplain`. */
export const rooms = [coreRoom, clauseRoom, findingRoom, caseRoom]

/**
 * Explains an issue to a reader: a sentence, where it stands, what authority is behind it and which clauses of an edition.
 *
 * @param issue - of `execute`, `check`, `available` or any validator
 * @param options - `language`, and the `edition` by which clauses are cited
 * @example
 * explain(issue, { language: 'zh-CN', edition: 'iso9001:2015' }).message // '尚未决定是否需要采取纠正措施。'
 */
export const explain = /* @__PURE__ */ createExplain(rooms, findBasis)

export { basisOf } from './clauses/basis'
export { createExplain, type ExplainOptions, type Explanation, type RoomTexts } from './core/explain'
export { standardSchema } from './core/standard-schema'
export type { Language, Texts } from './core/texts'
