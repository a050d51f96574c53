import type { ClauseTexts } from '../../src/clauses/search/clause-texts'

const languageNames = { en: 'English', 'zh-CN': 'Chinese' }

const lines = (texts: readonly string[]): string => {
  const foreign = texts.find((text) => /[\n`\\]|\$\{/.test(text))
  if (foreign !== undefined) throw new Error(`a text breaks its line or its literal: ${foreign}`)
  return `  \`${texts.join('\n')}\`,`
}

/** Writes the module with the texts of an edition in one language, packed as `unpackTexts` reads them. */
export const packedTexts = ({ edition, language, clauses }: ClauseTexts): string => {
  const entries = Object.entries(clauses)
  const split = entries.find(([, { keywords }]) => keywords.length === 0 || keywords.some((keyword) => keyword.includes(';')))
  if (split) throw new Error(`the keywords of ${edition} ${split[0]} cannot be packed`)
  const [standard = '', year = ''] = edition.split(':')
  return [
    `import { unpackTexts } from '../../search/internal/unpack-texts'`,
    '',
    '/**',
    ` * ${standard.toUpperCase().replace('ISO', 'ISO ')}:${year} in our own words, in ${languageNames[language]}: paraphrases and keywords for search and suggestion.`,
    ` * Generated from \`clauses/${edition.replace(':', '-')}/texts.${language}.json\` by \`npm run docs\`; a test compares.`,
    ' */',
    `export const ${standard}_${year}_${language.replace('-', '')} = /* @__PURE__ */ unpackTexts(`,
    `  '${edition}',`,
    `  '${language}',`,
    lines(entries.map(([number, { paraphrase }]) => `${number} ${paraphrase}`)),
    lines(entries.map(([, { keywords }]) => keywords.join(';'))),
    ')',
    '',
  ].join('\n')
}
