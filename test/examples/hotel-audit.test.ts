import { checkFinding, nonconformity, replay } from 'clausebook'
import { checkCitation } from 'clausebook/clauses'
import { describe, expect, it } from 'vitest'
import { runAudit } from '../../examples/hotel-audit/audit'
import { casebook } from '../../examples/hotel-audit/casebook'
import { catalogues } from '../../examples/hotel-audit/cast'
import { languages, sayIn } from '../../examples/hotel-audit/say'
import { sealAndTamper } from '../../examples/hotel-audit/seal'

describe.each(languages)('the hotel audit in %s', (language) => {
  const audited = runAudit(sayIn(language))
  const of = (number: number) => audited.find(({ entry }) => entry.number === number)

  it('[EX-1] reads all 26 cases and opens a case for each well-formed finding: every one but case 51', () => {
    expect(audited).toHaveLength(26)
    expect(audited.filter(({ journey }) => !journey).map(({ entry }) => entry.number)).toEqual([51])
    expect(of(51)?.issues).toMatchObject([{ code: 'finding-requirement-present', path: ['criteria'] }])
  })

  it('[EX-2] objects to the citations of cases 13 and 17 for the right reasons, and to no other', () => {
    const objections = audited.flatMap(({ entry, citations }) =>
      citations.flatMap(({ reference, objections: issues }) =>
        issues.map(({ code, severity }) => [entry.number, reference, code, severity]),
      ),
    )
    expect(objections).toEqual([
      [13, 'iso9001:2000/1.1', 'clause-without-requirement', 'warning'],
      [17, 'iso9001:2000/7.5/b', 'item-unknown', 'error'],
    ])
  })

  it('[EX-3] carries every citation to a clause that exists in 2015, and keeps it as cited', () => {
    const carried = audited.flatMap(({ citations }) => citations.flatMap((citation) => citation.carried))
    expect(carried.length).toBeGreaterThan(30)
    expect(carried.flatMap((reference) => checkCitation(reference, catalogues)).filter(({ severity }) => severity !== 'advice')).toEqual([])
    expect(of(17)?.finding.criteria).toEqual([{ kind: 'clause', reference: 'iso9001:2015/8.5.1/a', asCited: 'ISO 9001:2000 7.5 b)' }])
  })

  it('[EX-4] works four cases to closure, one of them reopened after an action that did not reach the cause', () => {
    const closed = audited.filter(({ journey }) => journey?.state.status === 'closed')
    expect(closed.map(({ entry, journey }) => [entry.number, journey?.state.closures.map(({ kind }) => kind)])).toEqual([
      [5, ['effective']],
      [15, ['effective', 'effective']],
      [21, ['correction-only']],
      [31, ['effective']],
    ])
    expect(of(15)?.journey?.state.reopenings).toMatchObject([{ cycle: 2, trigger: 'recurrence' }])
  })

  it('[EX-5] shows one refused closure with every missing condition', () => {
    const refusals = audited.flatMap(({ entry, journey }) =>
      (journey?.refusals ?? []).map(({ command, issues }) => [entry.number, command, issues.map(({ code }) => code)]),
    )
    expect(refusals).toEqual([[31, 'close', ['correction-recorded', 'extent-decided', 'cause-determined', 'action-decided']]])
  })

  it('[EX-6] replays every log to its state', () => {
    for (const { journey } of audited) if (journey) expect(replay(nonconformity, journey.events)).toEqual(journey.state)
  })

  it('[EX-7] verifies the chain and names the field of the event that was changed', () => {
    const { verified, noticed } = sealAndTamper(audited.flatMap(({ journey }) => journey?.events ?? []))
    expect(verified).toBe(true)
    expect(noticed).toMatchObject([{ code: 'seal-broken', params: { field: 'data.verdict' } }])
  })

  it('[EX-8] has findings that need no wording advice', () => {
    const advices = audited.flatMap(({ entry, finding }) => checkFinding(finding).issues.map(({ code }) => [entry.number, code]))
    expect(advices).toEqual([[51, 'finding-requirement-present']])
  })
})

describe('the casebook', () => {
  it('[EX-9] is typed as it is: decisions name what they carry', () => {
    for (const { number, citations, decisions } of casebook) {
      const carried = decisions.filter(({ basis }) => basis === 'author')
      expect([number, carried.every(({ from }) => from?.startsWith('iso9001:2000/'))]).toEqual([number, true])
      expect(carried.length).toBe(citations.length)
    }
  })
})
