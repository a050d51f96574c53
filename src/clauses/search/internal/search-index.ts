import type { Language } from '../../../core/texts'
import type { Catalogue, ClauseNode } from '../../catalogue'
import { clauseTitle } from '../../clause-title'
import type { ClauseField } from '../clause-field'
import type { ClauseTexts } from '../clause-texts'
import { telling } from './telling'
import { titledFamily } from './titled-family'
import { type Token, tokenize } from './tokenize'

/** One title, keyword, sentence or piece of evidence, cut into tokens. */
export interface Place {
  /** Position of its clause in `nodes`. */
  readonly clause: number
  readonly field: ClauseField
  readonly language: Language
  readonly text: string
  readonly tokens: readonly Token[]
}

/** A catalogue with its texts, made quick to search. Numbers are positions in `places`. */
export interface SearchIndex {
  readonly nodes: readonly ClauseNode[]
  readonly places: readonly Place[]
  readonly bySurface: ReadonlyMap<string, { readonly term: string; readonly places: readonly number[] }>
  /** The spellings by script. */
  readonly surfaces: { readonly latin: readonly string[]; readonly chinese: readonly string[] }
  readonly byTerm: ReadonlyMap<string, readonly number[]>
  /** How much a term tells two clauses apart: the rarer among the titled clauses, the more; 0 for words that say nothing. */
  readonly weight: ReadonlyMap<string, number>
  /** By clause: how much is known of it, 1 for as much as on average. */
  readonly fullness: readonly number[]
}

const languages: readonly Language[] = ['en', 'zh-CN']

const placesOf = (catalogue: Catalogue, texts: readonly ClauseTexts[]): readonly Place[] =>
  catalogue.nodes.flatMap(({ number }, clause) => {
    const made: Place[] = []
    const add = (field: ClauseField, language: Language, text: string): void => {
      made.push({ clause, field, language, text, tokens: tokenize(text) })
    }
    for (const language of languages) {
      const title = clauseTitle(catalogue, number, language)
      if (title !== undefined && !(language === 'zh-CN' && title === clauseTitle(catalogue, number, 'en'))) add('title', language, title)
    }
    for (const { language, clauses } of texts) {
      const known = Object.hasOwn(clauses, number) ? clauses[number] : undefined
      if (!known) continue
      add('paraphrase', language, known.paraphrase)
      for (const keyword of known.keywords) add('keyword', language, keyword)
      for (const evidence of known.evidence ?? []) add('evidence', language, evidence)
    }
    return made
  })

interface Gathered {
  readonly places: number[]
  readonly families: Set<string>
  telling: number
}

/** Builds the index of a catalogue with its texts. */
export const buildSearchIndex = (catalogue: Catalogue, texts: readonly ClauseTexts[]): SearchIndex => {
  const places = placesOf(catalogue, texts)
  const familyOf = catalogue.nodes.map(({ number }) => titledFamily(catalogue, number))
  const bySurface = new Map<string, { readonly term: string; readonly places: number[] }>()
  const gathered = new Map<string, Gathered>()
  for (const [position, { clause, tokens }] of places.entries()) {
    for (const { surface, term } of tokens) {
      const spelt = bySurface.get(surface) ?? { term, places: [] }
      if (spelt.places.at(-1) !== position) spelt.places.push(position)
      bySurface.set(surface, spelt)
      const held = gathered.get(term) ?? { places: [], families: new Set(), telling: 0 }
      if (held.places.at(-1) !== position) held.places.push(position)
      held.families.add(familyOf[clause] ?? '')
      held.telling = Math.max(held.telling, telling(surface, term))
      gathered.set(term, held)
    }
  }
  const all = new Set(familyOf).size
  const spellings = [...bySurface.keys()]
  const isChinese = (surface: string): boolean => /^[\u4e00-\u9fff]/.test(surface)
  const rarity = (families: number): number => Math.log(1 + (all - families + 0.5) / (families + 0.5))
  const weight = new Map([...gathered].map(([term, held]) => [term, rarity(held.families.size) * held.telling]))
  return {
    nodes: catalogue.nodes,
    places,
    bySurface,
    surfaces: { latin: spellings.filter((one) => !isChinese(one)), chinese: spellings.filter(isChinese) },
    byTerm: new Map([...gathered].map(([term, held]) => [term, held.places])),
    weight,
    fullness: fullnessOf(catalogue.nodes.length, places, weight),
  }
}

const fullnessOf = (count: number, places: readonly Place[], weight: ReadonlyMap<string, number>): readonly number[] => {
  const known = Array.from({ length: count }, () => new Set<string>())
  for (const { clause, tokens } of places) for (const { term } of tokens) known[clause]?.add(term)
  const sums = known.map((terms) => Array.from(terms).reduce((sum, term) => sum + (weight.get(term) ?? 0), 0))
  const spoken = sums.filter((sum) => sum > 0)
  const average = spoken.reduce((sum, one) => sum + one, 0) / spoken.length
  return sums.map((sum) => (average > 0 ? sum / average : 1))
}
