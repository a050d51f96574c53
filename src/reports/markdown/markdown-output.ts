/** The finished blocks of a Markdown file, in order. */
export interface MarkdownOutput {
  readonly chunks: string[]
  /** The kind of list that the last chunk is, and whether it took the second marker. */
  lastList: { readonly ordered: boolean; readonly second: boolean } | undefined
}
