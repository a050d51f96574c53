import type { FindingRule } from '../finding-rule'

/** A finding speaks of roles. Only names that the caller supplies are looked for, since many a surname is also a word. */
export const statementNamesNobody: FindingRule<'statement-names-nobody'> = {
  id: 'statement-names-nobody',
  severity: 'advice',
  unmet: ({ statement }, { names = [] }) => {
    const found = names.filter((name) => name !== '' && statement.includes(name))
    return found.length > 0 ? [{ path: ['statement'], params: { names: found } }] : []
  },
}
