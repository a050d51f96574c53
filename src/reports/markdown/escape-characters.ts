const markup = /[\\`*_[\]<>~|&$]/g
const linkable = /:(?=\/\/)|www(?=\.)|@(?=[\w\\-])/gi
// One look is enough for most leaves; it must find whatever any of the steps below would change.
const special = /[\\`*_[\]<>~|&$\n:@]|[wW]{3}\./
const noLink = '$&<!-- -->'

/** Writes each character as a numeric reference, which no parser trims or reads as markup. */
const refer = (text: string): string => {
  let references = ''
  for (const character of text) references += `&#${character.codePointAt(0)};`
  return references
}

const escapeCore = (text: string): string =>
  !special.test(text) ? text : text.replace(markup, '\\$&').replace(/\n/g, '&#10;').replace(linkable, noLink)

/**
 * Escapes one line of characters for any place inside a Markdown block: heading, table cell, emphasis.
 * White space at the ends and line ends inside become references. GFM turns bare addresses into links even when their characters
 * are escaped, because it looks again at the finished text; an empty comment inside the address is the only thing that stops it
 * and leaves the text as it was.
 */
export const escapeCharacters = (text: string): string => {
  const core = text.trim()
  if (core.length === text.length) return escapeCore(text)
  const start = text.length - text.trimStart().length
  return refer(text.slice(0, start)) + escapeCore(core) + refer(text.slice(start + core.length))
}
