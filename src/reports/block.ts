import type { Text } from './text'

/** How a status or note is meant. Renderers show it in words or signs; colour only repeats it. */
export type Tone = 'neutral' | 'good' | 'attention' | 'bad'

/** Blocks under a title. Its number (1, 1.1) comes from its place in the document. */
export interface Section {
  readonly kind: 'section'
  readonly title: Text
  readonly blocks: readonly Block[]
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Text
}

/** A label with its value, or with several. */
export interface KeyValue {
  readonly label: Text
  readonly value: Text | readonly Text[]
}

export interface KeyValues {
  readonly kind: 'key-values'
  readonly items: readonly KeyValue[]
}

export interface Column {
  readonly title: Text
  /** What the cells hold, already written for the reader; text when left out. Numbers, dates and codes (`NC-2026-15`) are not broken. */
  readonly kind?: 'text' | 'number' | 'date' | 'code'
  /** Numbers stand at the end, all else at the start, unless said here. */
  readonly align?: 'start' | 'center' | 'end'
}

/** A short judgement, such as a grade or a stage; it may stand alone or in a table cell. */
export interface Status {
  readonly kind: 'status'
  readonly label: Text
  readonly tone: Tone
}

export type Cell = Text | Status

/** A table. Every row, and the totals, have as many cells as there are columns. */
export interface Table {
  readonly kind: 'table'
  readonly caption: Text
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  readonly totals?: readonly Cell[]
  /** What stands there when there are no rows; "None" when left out. */
  readonly empty?: Text
}

/** An entry of a list that has a list below it. */
export interface NestedItem {
  readonly text: Text
  readonly list: List
}

export interface List {
  readonly kind: 'list'
  /** Numbered when true. */
  readonly ordered?: boolean
  readonly items: readonly (Text | NestedItem)[]
}

/** Words of somebody else, as they were said or written. */
export interface Quotation {
  readonly kind: 'quotation'
  readonly text: Text
  readonly source?: Text
}

/** A remark set apart from the text, such as what is still missing. */
export interface Note {
  readonly kind: 'note'
  readonly tone: Tone
  readonly text: Text
}

export interface SignatureLine {
  readonly role: Text
  /** Printed when known; signature and date are always left blank for the pen. */
  readonly name?: Text
}

export interface Signatures {
  readonly kind: 'signatures'
  readonly lines: readonly SignatureLine[]
}

export interface PageBreak {
  readonly kind: 'page-break'
}

/** One part of a report; discriminated on `kind`. */
export type Block = Section | Paragraph | KeyValues | Table | List | Quotation | Status | Note | Signatures | PageBreak
