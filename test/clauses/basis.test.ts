import { basisOf } from 'clausebook/texts'
import { describe, expect, it } from 'vitest'
import basis2000 from '../../clauses/iso9001-2000/basis.json' with { type: 'json' }
import basis2008 from '../../clauses/iso9001-2008/basis.json' with { type: 'json' }
import basis2015 from '../../clauses/iso9001-2015/basis.json' with { type: 'json' }
import basis2026 from '../../clauses/iso9001-2026/basis.json' with { type: 'json' }
import type { Provenance } from '../../src/core/authority'
import { findingProvenance } from '../../src/findings/provenance'
import { caseProvenance } from '../../src/nonconformities/provenance'

const rules: readonly (readonly [string, Provenance])[] = Object.entries({ ...findingProvenance, ...caseProvenance })
const ids = rules.map(([id]) => id)
const all = [basis2000, basis2008, basis2015, basis2026]

describe('the basis of the rules', () => {
  it.each(all.map((basis) => [basis.edition, basis] as const))('[CL-86] %s states each rule, with clauses or with none', (_, basis) => {
    expect(Object.keys(basis.rules)).toEqual(ids)
  })

  it('[CL-86] a requirement has a clause in at least one edition, and only a requirement has', () => {
    const founded = ids.filter((id) => all.some(({ edition }) => basisOf(id, edition).length > 0))
    expect(founded).toEqual(rules.filter(([, { authority }]) => authority === 'requirement').map(([id]) => id))
  })

  it('[CL-86] what only later editions ask for has no basis in the earlier ones', () => {
    expect(all.map(({ edition }) => basisOf('extent-decided', edition).length)).toEqual([0, 0, 1, 1])
  })
})
