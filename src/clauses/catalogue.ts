import type { Language } from '../core/texts'
import type { Confidence } from './confidence'

/** The same remark in every language of the library. */
export type LocalText = Readonly<Record<Language, string>>

/** How sure each part of a node is; nothing is dropped, so that a citation can say what it relies on. */
export interface NodeConfidence {
  readonly number: Confidence
  readonly titles?: { readonly en: Confidence; readonly 'zh-CN'?: Confidence }
  readonly items: Confidence
}

/** What a clause asks for: to do something, to keep a document up to date, to retain a record. */
export type Obligation = 'do' | 'keep' | 'retain'

/** One numbered clause or paragraph: outline only, no text of the standard. */
export interface ClauseNode {
  /** `8.5.1` */
  readonly number: string
  /** Absent for a numbered paragraph without a title of its own. */
  readonly titles?: { readonly en: string; readonly 'zh-CN'?: string }
  /** Unofficial titles where no national adoption is known. */
  readonly suggestedTitles?: { readonly 'zh-CN'?: string }
  /** Other wordings of the title that were seen. */
  readonly titleVariants?: { readonly 'zh-CN'?: readonly string[] }
  /** The letters of its list. Empty when it has none, or when none are known: `confidence.items` tells the two apart. */
  readonly items: readonly string[]
  /** How many numbered sub-items a letter has, where that is known. */
  readonly subItems?: Readonly<Record<string, number>>
  /** The amendment that changed it. */
  readonly amendment?: string
  /** Absent where the clause asks for nothing of its own: scope, terms, bare headings. Our judgement. */
  readonly obligations?: readonly Obligation[]
  readonly confidence: NodeConfidence
  /** The library keeps its notes in files of their own: `withNotes` joins them. */
  readonly note?: LocalText
}

/** One edition of a standard as data. */
export interface Catalogue {
  /** The key that references begin with: `iso9001:2015`. */
  readonly edition: string
  readonly standard: string
  readonly year: number
  readonly amendments: readonly string[]
  /** The identical national standard by language: `GB/T 19001-2016`. */
  readonly national: { readonly 'zh-CN'?: string }
  /** Where the titles come from. The library keeps it with its notes: `withNotes` joins it. */
  readonly languageNotes?: LocalText
  /** Clauses that hold no requirement; everything below them neither. */
  readonly withoutRequirement: readonly string[]
  /** Clauses among them that are cited all the same, because they govern exclusions. */
  readonly exclusions: readonly string[]
  /** Headings over titled clauses that auditors cite as a whole. */
  readonly citedAsWhole: readonly string[]
  /** In the order of the document; parents before their children. */
  readonly nodes: readonly ClauseNode[]
}
