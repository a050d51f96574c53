import type { CoreIssue } from '../../core/issue'
import { type Result, refuses } from '../../core/result'
import { fromReading, readBySchema } from '../../core/schema'
import type { Catalogue, ClauseNode, NodeConfidence } from '../catalogue'
import type { Confidence } from '../confidence'
import { findClause } from '../find-clause'
import { nearestNumbers } from '../internal/nearest-numbers'
import type { ClauseIssue } from '../issues'
import { type CatalogueOverrides, type ClauseOverride, catalogueOverridesSchema } from './catalogue-overrides'
import { letterIssues } from './outline-issues'
import { readCatalogue } from './read-catalogue'

type TitleConfidence = NonNullable<NodeConfidence['titles']>

const laidOver = (node: ClauseNode, { titles, confidence = 'checked', ...override }: ClauseOverride): ClauseNode => {
  const { suggestedTitles, ...kept } = node
  const english = titles?.en ?? node.titles?.en
  const items: Confidence = override.items || override.subItems ? confidence : node.confidence.items
  const replaced = titles?.['zh-CN'] !== undefined // an official title takes the place of a suggested one
  const sure: TitleConfidence = {
    ...(node.confidence.titles ?? { en: confidence }),
    ...(titles?.en !== undefined && { en: confidence }),
    ...(replaced && { 'zh-CN': confidence }),
  }
  return {
    ...kept,
    ...override,
    ...(english !== undefined && { titles: { ...node.titles, ...titles, en: english } }),
    ...(suggestedTitles && !replaced && { suggestedTitles }),
    confidence: { ...node.confidence, items, ...(english !== undefined && { titles: sure }) },
  }
}

const overrideIssues = (catalogue: Catalogue, clauses: Readonly<Record<string, ClauseOverride>>): readonly (CoreIssue | ClauseIssue)[] =>
  Object.entries(clauses).flatMap(([number, override]): readonly (CoreIssue | ClauseIssue)[] => {
    const path = ['clauses', number]
    const node = findClause(catalogue, number)
    if (!node) {
      const params = { edition: catalogue.edition, number, nearest: nearestNumbers(catalogue, number) }
      return [{ code: 'clause-unknown', severity: 'error', path, params }]
    }
    const untitled = override.titles && override.titles.en === undefined && !node.titles
    const title: CoreIssue = { code: 'field-required', severity: 'error', path: [...path, 'titles', 'en'], params: { expected: 'text' } }
    return [...letterIssues({ ...node, ...override }, path), ...(untitled ? [title] : [])]
  })

/**
 * Lays what one's own copy of a standard says over a catalogue: titles, letters, obligations, notes. Nothing global changes; use the new value.
 *
 * @param catalogue - an edition of the library, or one of one's own
 * @param overrides - by clause number; what is given counts as `checked` unless it says otherwise
 * @returns a frozen catalogue (the very same when nothing is given), or all issues, their paths within `overrides`
 * @example
 * extendCatalogue(iso9001_2026, { clauses: { '8.5.6': { items: ['a', 'b', 'c'] } } }) // 8.5.6 d) is an error now
 */
export const extendCatalogue = (catalogue: Catalogue, overrides: CatalogueOverrides): Result<Catalogue, CoreIssue | ClauseIssue> => {
  const reading = fromReading<CatalogueOverrides>(readBySchema(catalogueOverridesSchema(), overrides))
  if (!reading.ok) return reading
  const { national, clauses = {} } = reading.value
  if (!national && Object.keys(clauses).length === 0) return { ok: true, value: catalogue, issues: [] }
  const issues = overrideIssues(catalogue, clauses)
  if (refuses(issues)) return { ok: false, issues }
  const override = (number: string): ClauseOverride | undefined => (Object.hasOwn(clauses, number) ? clauses[number] : undefined)
  const nodes = catalogue.nodes.map((node) => {
    const given = override(node.number)
    return given ? laidOver(node, given) : node
  })
  return readCatalogue({ ...catalogue, nodes, ...(national && { national }) })
}
