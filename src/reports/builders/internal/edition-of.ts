/** `iso9001:2015/8.5.1/f` to `iso9001:2015`. */
export const editionOf = (reference: string): string => reference.slice(0, reference.indexOf('/'))
