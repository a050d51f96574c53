import { createContext, execute, type Finding, nonconformity, orThrow, type Reference } from 'clausebook'
import { crosswalkDecisionLabels, migrateFindings, relationLabels, revertMigration } from 'clausebook/clauses'
import { iso9001Crosswalks } from 'clausebook/clauses/crosswalks'
import { describe, expect, it } from 'vitest'

const crosswalks = iso9001Crosswalks
const finding = (id: number, ...references: readonly Reference[]): Finding => ({
  id: `fnd_${id}`,
  statement: 'The hydrant on floor 4 gives no alarm.',
  criteria: references.map((reference) => ({ kind: 'clause', reference })),
  evidence: [],
  source: 'internal-audit',
})
const carry = (findings: readonly Finding[], options = {}) => migrateFindings(findings, 'iso9001:2026', { crosswalks, ...options })
const referencesOf = (findings: readonly Finding[]) =>
  findings.map(({ criteria }) => criteria.map((one) => (one.kind === 'clause' ? one.reference : one.title)))

describe('migrateFindings', () => {
  it('[CL-87] carries what leads to one clause, and keeps the citation as it was', () => {
    const { records, decisions } = carry([finding(1, 'iso9001:2015/8.5.1')])
    expect(records[0]?.criteria).toEqual([{ kind: 'clause', reference: 'iso9001:2026/8.5.1', asCited: 'ISO 9001:2015, 8.5.1' }])
    expect(decisions).toEqual([])
  })

  it('[CL-87] keeps a citation that is there already, and prints the other in the language wanted', () => {
    const cited = { kind: 'clause', reference: 'iso9001:2015/8.5.1', asCited: '8.5.1 f)' } as const
    expect(carry([{ ...finding(1), criteria: [cited] }]).records[0]?.criteria).toMatchObject([{ asCited: '8.5.1 f)' }])
    const chinese = carry([finding(1, 'iso9001:2015/8.5.1')], { language: 'zh-CN' })
    expect(chinese.records[0]?.criteria).toMatchObject([{ asCited: 'GB/T 19001-2016 8.5.1' }])
  })

  it.each([
    ['iso9001:2015/6.1.2', 'split'],
    ['iso9001:2015/10.3', 'merge'],
    ['iso9001:2015/8.4.1/a', 'items-inferred'],
    ['iso9001:2015/10.1/c', 'items-not-mapped'],
  ] as const)('[CL-88] leaves %s as it is and says why: %s', (reference, why) => {
    const { records, decisions } = carry([finding(1, 'iso9001:2015/8.5.1', reference)])
    expect(referencesOf(records)).toEqual([['iso9001:2026/8.5.1', reference]])
    expect(decisions).toMatchObject([{ record: 'fnd_1', position: 1, reference, issues: [] }])
    expect(decisions[0]?.decisions).toContain(why)
    expect(decisions[0]?.targets.length).toBeGreaterThan(0)
  })

  it('[CL-88] lists unknown clauses, and editions of the same standard that no table leads from', () => {
    const { records, decisions } = carry([finding(1, 'iso9001:2015/8.9', 'iso9001:1994/4.9')])
    expect(referencesOf(records)).toEqual([['iso9001:2015/8.9', 'iso9001:1994/4.9']])
    expect(decisions.map(({ issues }) => issues[0]?.code)).toEqual(['clause-unknown', 'crosswalk-missing'])
  })

  it('[CL-89] keeps records, order, other criteria and other standards', () => {
    const law = { kind: 'statutory', title: 'Fire code', requirement: 'Hydrants give an alarm.' } as const
    const { criteria } = finding(2, 'iso14001:2015/6.1.2', 'iso9001:2015/8.5.1', 'iso9001:2026/7.1.3')
    const findings = [finding(1, 'iso9001:2026/8.6'), { ...finding(2), criteria: [law, ...criteria] }, finding(3)]
    const { records, decisions } = carry(findings)
    expect(referencesOf(records)).toEqual([
      ['iso9001:2026/8.6'],
      ['Fire code', 'iso14001:2015/6.1.2', 'iso9001:2026/8.5.1', 'iso9001:2026/7.1.3'],
      [],
    ])
    expect(decisions).toEqual([])
    expect([records[0] === findings[0], records[2] === findings[2]]).toEqual([true, true])
  })

  it('[CL-89] gives back the very same list when nothing changes, and leaves what it was given as it is', () => {
    const findings = [finding(1, 'iso9001:2026/8.6')]
    expect(carry(findings).records).toBe(findings)
    const given = finding(2, 'iso9001:2015/8.5.1')
    const { records } = carry([given])
    expect(Object.isFrozen(given)).toBe(false)
    expect(Object.isFrozen(records[0]?.criteria[0])).toBe(true)
    expect(given).toEqual(finding(2, 'iso9001:2015/8.5.1'))
  })

  it('[CL-90] takes what a person settled, for one record before for all', () => {
    const settled = [
      { reference: 'iso9001:2015/6.1.2', to: ['iso9001:2026/6.1.2'] },
      { reference: 'iso9001:2015/6.1.2', to: ['iso9001:2026/6.1.3', 'iso9001:2026/6.1.1'], record: 'fnd_2' },
    ] as const
    const { records, decisions } = carry([finding(1, 'iso9001:2015/6.1.2'), finding(2, 'iso9001:2015/6.1.2', 'iso9001:2015/8.6')], {
      settled,
    })
    expect(referencesOf(records)).toEqual([['iso9001:2026/6.1.2'], ['iso9001:2026/6.1.3', 'iso9001:2026/6.1.1', 'iso9001:2026/8.6']])
    expect(decisions).toEqual([])
  })

  it.each([[[]], [['iso9001:2015/6.1.2']], [['6.1.2']]])('[CL-90] a settlement by %j is a mistake of the caller', (to) => {
    const settled = [{ reference: 'iso9001:2015/6.1.2', to }]
    expect(() => carry([finding(1, 'iso9001:2015/6.1.2')], { settled })).toThrow(/^clausebook: iso9001:2015\/6\.1\.2 is settled by/)
  })

  it('[CL-91] serves a case: what it cites is carried, and cited beside its report', () => {
    const context = createContext({ now: '2026-11-24T09:00:00Z', timeZone: 'UTC', actor: { id: 'u', roles: ['quality-manager'] } })
    const report = { finding: finding(1, 'iso9001:2015/8.5.1'), issuer: 'u', detected: '2026-11-20' }
    const evidence = [{ kind: 'observation', description: 'Alarm tried on floor 4, no signal', place: 'Floor 4' }] as const
    const reported = orThrow(
      execute(
        nonconformity,
        nonconformity.start('nc_1'),
        { type: 'report', data: { ...report, finding: { ...report.finding, evidence } } },
        context,
      ),
    )
    const { id, laterCriteria, report: stored } = reported.state
    const { records } = migrateFindings([{ id, criteria: [...(stored?.finding.criteria ?? []), ...laterCriteria] }], 'iso9001:2026', {
      crosswalks,
    })
    const cited = orThrow(
      execute(nonconformity, reported.state, { type: 'cite-criteria', data: { criteria: records[0]?.criteria ?? [] } }, context),
    )
    expect(cited.state.laterCriteria).toMatchObject([{ reference: 'iso9001:2026/8.5.1', asCited: 'ISO 9001:2015, 8.5.1' }])
    expect(cited.state.report?.finding.criteria).toMatchObject([{ reference: 'iso9001:2015/8.5.1' }])
  })
})

describe('revertMigration', () => {
  it('[CL-92] puts the criteria back, from the record as stored, and leaves later work in place', () => {
    const original = finding(1, 'iso9001:2015/8.6', 'iso9001:2015/8.5.1')
    const { records, record } = carry([original, finding(2)])
    const stored = JSON.parse(JSON.stringify(record)) as typeof record // the same shape, read back from a store
    const later: readonly Finding[] = records.map((one) => ({
      ...one,
      title: 'Hydrant',
      criteria: [...one.criteria, ...finding(9, 'iso9001:2026/7.1.3').criteria],
    }))
    const [first] = orThrow(revertMigration(later.toReversed(), stored)).toReversed()
    expect(first).toEqual({
      ...original,
      title: 'Hydrant',
      criteria: [...original.criteria, { kind: 'clause', reference: 'iso9001:2026/7.1.3' }],
    })
  })

  it('[CL-92] refuses to undo what somebody changed since', () => {
    const { records, record } = carry([finding(1, 'iso9001:2015/8.6'), finding(2, 'iso9001:2015/8.5.1')])
    const touched = records.map((one) => (one.id === 'fnd_2' ? finding(2, 'iso9001:2026/8.5.2') : one))
    expect(revertMigration(touched, record)).toEqual({
      ok: false,
      issues: [{ code: 'migration-changed', severity: 'error', path: [1, 'criteria', 0], params: { record: 'fnd_2' } }],
    })
  })

  it('[CL-92] passes over records that are gone, and gives back the same list when there is nothing to do', () => {
    const { records, record } = carry([finding(1, 'iso9001:2015/8.6'), finding(2, 'iso9001:2015/8.5.1')])
    expect(orThrow(revertMigration(records.slice(1), record))).toEqual([finding(2, 'iso9001:2015/8.5.1')])
    const still = [finding(3)]
    expect(orThrow(revertMigration(still, carry(still).record))).toBe(still)
  })
})

it('[CL-88] every reason and relation has words in both languages', () => {
  expect(Object.keys(crosswalkDecisionLabels['zh-CN'])).toEqual(Object.keys(crosswalkDecisionLabels.en))
  expect(Object.keys(relationLabels['zh-CN'])).toEqual(Object.keys(relationLabels.en))
  expect(Object.values({ ...crosswalkDecisionLabels['zh-CN'], ...relationLabels['zh-CN'] }).join('')).toMatch(/^[\u4e00-\u9fff]+$/)
})
