const half = /[\ud800-\udfff]/
const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** True for a text without half a surrogate pair: only such a text survives UTF-8 and can be sealed. Most texts hold no pair at all, and that is quick to see. */
export const isWellFormed = (text: string): boolean => !half.test(text) || !halfPair.test(text)
