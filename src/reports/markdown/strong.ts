/** Makes escaped text bold. Nothing stays nothing, because four asterisks in a row are a line across the page. */
export const strong = (escaped: string): string => (escaped === '' ? '' : `**${escaped}**`)
