/** The languages that every text of the library exists in. */
export type Language = 'en' | 'zh-CN'

/** One room's texts in one language: a function for each issue code, from its params to a sentence. */
export type Texts<Map> = { readonly [Code in keyof Map & string]: (params: Map[Code]) => string }
