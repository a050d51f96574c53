import type { FindingRule } from '../finding-rule'

const latin = /[\p{Script=Latin}\p{N}]/u

/** A Latin name must stand alone, for "Li" is also in "Lighting"; Chinese sets no blanks between words. */
const namesPerson = (text: string, name: string): boolean => {
  const bounded = latin.test(name.charAt(0))
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!bounded || !(latin.test(text.charAt(at - 1)) || latin.test(text.charAt(at + name.length)))) return true
  return false
}

/** A finding speaks of roles. Only names that the caller supplies are looked for, since many a surname is also a word. */
export const statementNamesNobody: FindingRule<'statement-names-nobody'> = {
  id: 'statement-names-nobody',
  severity: 'advice',
  unmet: ({ statement }, facts) => {
    const found = (facts.names ?? []).filter((name) => name !== '' && namesPerson(statement, name))
    return found.length > 0 ? [{ path: ['statement'], params: { names: found } }] : []
  },
}
