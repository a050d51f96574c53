import { parse } from 'parse5'

/** A node of the tree, as far as these tests look. */
export interface HtmlNode {
  readonly nodeName: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly HtmlNode[]
}

/** Reads a page with parse5 and collects what its tokenizer objects to. */
export const readHtml = (html: string): { readonly page: HtmlNode; readonly errors: readonly string[] } => {
  const errors: string[] = []
  // Cast: parse5's tree types have many kinds of nodes; these tests only read names, values, attributes and children.
  const page = parse(html, { onParseError: (error) => errors.push(error.code) }) as HtmlNode
  return { page, errors }
}

/** All nodes of a tree, outermost first. */
export const nodesOf = (node: HtmlNode): readonly HtmlNode[] => [node, ...(node.childNodes ?? []).flatMap(nodesOf)]

/** All elements of one name. */
export const elementsOf = (node: HtmlNode, name: string): readonly HtmlNode[] => nodesOf(node).filter((each) => each.nodeName === name)

/** The value of an attribute, or nothing. */
export const attributeOf = (node: HtmlNode, name: string): string | undefined => node.attrs?.find((each) => each.name === name)?.value

/** The text below a node. */
export const textOf = (node: HtmlNode): string =>
  node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map(textOf).join('')

/** The tree without its text. White space between elements, which the renderer writes, is left out with it. */
export const shapeOf = (node: HtmlNode): unknown => [
  node.nodeName,
  node.attrs?.map(({ name, value }) => `${name}=${value}`) ?? [],
  (node.childNodes ?? []).filter((child) => child.nodeName !== '#text').map(shapeOf),
]

/** The text nodes of the body and the title, without the white space that the renderer writes between elements. */
export const leavesOf = (node: HtmlNode): readonly string[] =>
  node.nodeName === '#text' ? [node.value ?? ''] : node.nodeName === 'style' ? [] : (node.childNodes ?? []).flatMap(leavesOf)
