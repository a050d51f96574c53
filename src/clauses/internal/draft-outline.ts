interface DraftClause {
  readonly number: string
  /** How its title begins, in English or Chinese. */
  readonly title: RegExp
  readonly published: readonly string[]
}

// The committee draft of 2013 numbered these otherwise than the published edition of 2015.
const outline: readonly DraftClause[] = [
  { number: '8.2', title: /^(?:determin\w{0,6} (?:of )?market needs|market needs|(?:确定)?市场需[求要])/i, published: ['8.2'] },
  { number: '8.3', title: /^(?:operational planning process|运行的?策划过程)/i, published: ['8.1', '8.2'] },
  { number: '8.5', title: /^(?:development of|(?:(?:产品|商品|货物)和服务的?)开发)/i, published: ['8.3'] },
  { number: '8.6', title: /^(?:production|provision of|(?:商品|产品|货物)?的?生产和服务)/i, published: ['8.5'] },
  { number: '8.7', title: /^(?:release|(?:(?:产品|商品|货物)和服务的?)?放行)/i, published: ['8.6'] },
  { number: '8.8', title: /^/, published: ['8.7'] },
  { number: '10.1', title: /^(?:non-?conformit|(?:不合格|不符合)(?!.{0,12}[违反引用]))/i, published: ['10.2'] },
  { number: '10.2', title: /^(?:(?:continual )?improvement|(?:持续)?改进)/i, published: ['10.1', '10.3'] },
]

const covers = (draft: DraftClause, number: string): boolean => number === draft.number || number.startsWith(`${draft.number}.`)

/** The published numbers for a clause of the draft that is cited under the draft's own name; most numbers stayed the same. */
export const publishedOfDraft = (number: string): readonly string[] => outline.find((draft) => covers(draft, number))?.published ?? [number]

/**
 * Recognises a citation of the 2013 committee draft under the name of ISO 9001:2015.
 *
 * @param number - the clause cited
 * @param title - the folded text behind it; empty when there is none
 * @returns the published numbers, or undefined when nothing points at the draft
 */
export const publishedInsteadOfDraft = (number: string, title: string): readonly string[] | undefined =>
  outline.find((draft) => covers(draft, number) && draft.title.test(title.replace(/^[ ":,-]{0,6}/, '')))?.published
