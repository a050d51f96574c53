import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** A node of the tree, as far as these tests look. */
export interface MarkdownNode {
  readonly type: string
  readonly value?: string
  readonly depth?: number
  readonly ordered?: boolean | null
  readonly align?: readonly (string | null)[]
  readonly children?: readonly MarkdownNode[]
}

/** Reads Markdown with unified's parser and GFM, as GitHub would. */
export const readMarkdown = (markdown: string): MarkdownNode =>
  // Cast: mdast has a type for each kind of node; these tests only read the few fields above.
  unified().use(remarkParse).use(remarkGfm).parse(markdown) as MarkdownNode

const isText = (node: MarkdownNode): boolean =>
  node.type === 'text' || node.type === 'break' || (node.type === 'html' && node.value === '<!-- -->')

/** The text of a node as it is read: breaks are line ends, the empty comments inside addresses are nothing. */
const textOf = (node: MarkdownNode): string => {
  if (node.type === 'break') return '\n'
  if (isText(node)) return node.type === 'html' ? '' : (node.value ?? '')
  return (node.children ?? []).map(textOf).join('')
}

/** The tree without its text: runs of text, breaks and empty comments are one `text`. */
export const shapeOf = (node: MarkdownNode): unknown => {
  const children: unknown[] = []
  for (const child of node.children ?? []) {
    if (!isText(child)) children.push(shapeOf(child))
    else if (children.at(-1) !== 'text') children.push('text')
  }
  return [node.type, node.depth ?? node.ordered ?? node.align ?? '', children]
}

/** The text of every block that holds text, in order. */
export const leavesOf = (node: MarkdownNode): readonly string[] =>
  ['paragraph', 'heading', 'tableCell'].includes(node.type) ? [textOf(node)] : (node.children ?? []).flatMap(leavesOf)
