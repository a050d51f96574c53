const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** True for a text without half a surrogate pair: only such a text survives UTF-8 and can be sealed. */
export const isWellFormed = (text: string): boolean => !halfPair.test(text)
