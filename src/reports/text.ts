/** A leaf whose language differs from the document's: `{ text: '客房部', language: 'zh-CN' }`. */
export interface LanguageText {
  readonly text: string
  /** BCP 47 tag; HTML marks it so that fonts and screen readers follow, Markdown has no place for it. */
  readonly language: string
}

/** A leaf of a report: plain text, never markup. A line end in it is a line end in the report. */
export type Text = string | LanguageText
