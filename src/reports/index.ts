export type {
  Block,
  Cell,
  Column,
  KeyValue,
  KeyValues,
  List,
  NestedItem,
  Note,
  PageBreak,
  Paragraph,
  Quotation,
  Section,
  SignatureLine,
  Signatures,
  Status,
  Table,
  Tone,
} from './block'
export type { ReportDocument } from './document'
export { renderHtml } from './render-html'
export { renderMarkdown } from './render-markdown'
export type { LanguageText, Text } from './text'
