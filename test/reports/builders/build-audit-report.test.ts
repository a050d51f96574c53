import { type AuditReportInput, auditReportGaps, auditReportItems, buildAuditReport } from 'clausebook/reports'
import { describe, expect, it } from 'vitest'
import { fullAudit, handover, keys, second } from './audit'
import { leavesOf, notesOf, tableOf, tablesOf, titlesOf, valuesOf } from './leaves'
import { languages, optionsOf } from './options'

const bare: AuditReportInput = { findings: [], cases: [] }

const without = (...names: readonly (keyof AuditReportInput)[]): AuditReportInput => {
  const kept = Object.entries(fullAudit).filter(([name]) => !names.some((one) => one === name))
  return Object.fromEntries(kept) as unknown as AuditReportInput // only optional fields are taken away
}

const leafTexts = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(leafTexts) : []

describe('auditReportGaps', () => {
  it('[RE-50] finds nothing missing in a full report, and 10 of the 11 items in an empty one', () => {
    expect(auditReportItems).toHaveLength(11)
    expect(auditReportGaps(fullAudit)).toEqual([])
    expect(auditReportGaps(bare)).toEqual(auditReportItems.filter((item) => item !== 'findings-and-evidence'))
  })

  it.each([
    ['objectives', without('objectives')],
    ['objectives', { ...fullAudit, objectives: [] }],
    ['scope', without('scope')],
    ['scope', { ...fullAudit, scope: { organisation: 'Harbour Hotel', sites: ['Site one'] } }],
    ['scope', { ...fullAudit, scope: { functions: ['Function one'] } }],
    ['client', without('client')],
    ['client', { ...fullAudit, client: '  ' }],
    ['team-and-participants', without('team')],
    ['team-and-participants', without('participants')],
    ['dates-and-places', without('dates')],
    ['dates-and-places', without('places')],
    ['criteria', without('criteria')],
    ['findings-and-evidence', { ...fullAudit, findings: [{ finding: { ...keys, evidence: [] } }] }],
    ['conclusions', without('conclusions')],
    ['fulfilment', without('fulfilment')],
    ['diverging-opinions', without('divergingOpinions')],
    ['sampling-caveat', without('samplingCaveat')],
  ] as const)('[RE-50] misses %s and nothing else (%#)', (item, input) => {
    expect(auditReportGaps(input)).toEqual([item])
  })

  it('[RE-50] takes an empty list for a statement: no participants, no diverging opinions', () => {
    expect(auditReportGaps({ ...fullAudit, participants: [], divergingOpinions: [] })).toEqual([])
  })
})

describe('buildAuditReport', () => {
  it.each(languages)('[RE-51] prints every field of a full audit in %s', (language) => {
    const { type: _type, dates: _dates, criteria: _criteria, findings: _findings, cases: _cases, team: _team, ...texts } = fullAudit
    const all = leavesOf(buildAuditReport(fullAudit, optionsOf({ language }))).join('\n')
    const lost = [...leafTexts(texts), 'Lead L', 'Expert E', 'Handbook H', 'part 3', handover.statement, keys.statement, 'HS-3'].filter(
      (text) => !all.includes(text),
    )
    expect(lost).toEqual([])
    expect(all).toContain(language === 'en' ? '2 November 2026' : '2026年11月2日')
    expect(all).toContain(language === 'en' ? 'Technical expert' : '技术专家')
    expect(all).toContain(language === 'en' ? 'First-party (internal) audit; Process audit' : '第一方（内部）审核；过程审核')
  })

  it('[RE-52] says what is missing, as guidance, in a note and in its place', () => {
    const report = buildAuditReport(bare, optionsOf())
    const [note] = notesOf(report)
    expect(note).toMatchObject({ tone: 'attention' })
    expect(note?.text).toMatch(/^Missing in this report: 10 of the 11 items .*ISO 19011:2018, 6.5.1.*guidance, not a requirement/)
    for (const label of [
      'Objectives',
      'Audit client',
      'Audit criteria',
      'Audit conclusions',
      'Sampling',
      'Unresolved diverging opinions',
      'Places',
    ])
      expect([label, ...valuesOf(report, label)]).toEqual([label, 'not recorded'])
  })

  it('[RE-52] says that all is given when it is, and that there are no diverging opinions when that was said', () => {
    const report = buildAuditReport({ ...fullAudit, divergingOpinions: [] }, optionsOf())
    expect(notesOf(report)).toMatchObject([{ tone: 'good' }])
    expect(tablesOf(report).find(({ caption }) => caption === 'Unresolved diverging opinions')).toMatchObject({
      rows: [],
      empty: 'There are no unresolved diverging opinions.',
    })
  })

  it('[RE-52] does not pass off a third-party report as checked against its own rules', () => {
    const notes = notesOf(buildAuditReport({ ...fullAudit, type: { party: 'third' } }, optionsOf()))
    expect(notes.map(({ text }) => text).join()).toContain('ISO/IEC 17021-1')
  })

  it('[RE-53] prints further items only when they are given', () => {
    const all = leavesOf(
      buildAuditReport(
        without('plan', 'goodPractices', 'notCovered', 'followUp', 'confidentiality', 'distribution', 'implications', 'objectivesMet'),
        optionsOf(),
      ),
    )
    for (const label of [
      'Audit plan',
      'Good practices',
      'Areas not covered',
      'Agreed follow-up',
      'Confidentiality',
      'Distribution',
      'Implications for later audits',
      'Objectives of the audit met',
    ])
      expect(all).not.toContain(label)
  })

  it('[RE-54] ties findings to cases as said, else by the finding reported, and counts under the severest grade decided', () => {
    expect(tableOf(buildAuditReport(fullAudit, optionsOf()), 'List of findings')).toEqual([
      [
        'F-1',
        'Hydrant alarm without signal',
        'Fire control',
        'ISO 9001:2015: 7.1.3; Hydrant maintenance procedure',
        'Major',
        'nc_0001; nc_0002',
      ],
      ['2', 'Handover without guest requests', 'Front desk', 'ISO 9001:2015: 8.2.1, 7.1.3 b), 7.1.3', 'Opportunity', 'nc_elsewhere'],
      ['3', 'Keys are reconciled at every change of shift.', 'not recorded', 'Key rule', 'Good practice', 'none'],
    ])
  })

  it('[RE-55] counts findings by grade, department and clause, and cases by status', () => {
    const report = buildAuditReport(fullAudit, optionsOf())
    expect(tableOf(report, 'Findings by grade')).toEqual([
      ['Major nonconformity', '1'],
      ['Opportunity for improvement', '1'],
      ['Good practice', '1'],
      ['Total', '3'],
    ])
    expect(tableOf(report, 'Findings by department')).toEqual([
      ['Fire control', '1', '–', '–', '1'],
      ['Front desk', '–', '1', '–', '1'],
      ['not recorded', '–', '–', '1', '1'],
      ['Total', '1', '1', '1', '3'],
    ])
    expect(tableOf(report, 'Findings by clause of ISO 9001:2015')).toEqual([
      ['7.1.3 Infrastructure', '1', '1', '2'],
      ['8.2.1 Customer communication', '–', '1', '1'],
      ['Pairs of finding and clause', '1', '2', '3'],
    ])
    expect(leavesOf(report).join()).toContain('Findings in all: 3; without a clause of this edition: 1.')
    expect(tableOf(report, 'Nonconformity cases by status')).toEqual([
      ['Open', '1'],
      ['Closed', '1'],
      ['Total', '2'],
    ])
  })

  it('[RE-56] shows where each case stands on the day of the report', () => {
    const action = { id: 'act_9', cycle: 1, description: 'Seal', owner: 'u-2', due: '2026-11-23', causes: [], status: 'planned' } as const
    const late = { ...second, owner: 'u-2', actions: [{ ...action, id: 'act_8', due: '2026-12-24' } as const, action] }
    expect(
      tableOf(buildAuditReport({ ...fullAudit, cases: [...fullAudit.cases.slice(0, 1), late] }, optionsOf()), 'Where the cases stand'),
    ).toEqual([
      ['nc_0001', 'F-1', 'engineering-manager', 'Minor', 'Closed', '24 November 2026', '–', ''],
      ['nc_0002', 'F-1', 'u-2', 'Major', 'Open', 'Correction', '2', '23 November 2026 (Overdue)'],
    ])
  })

  it('[RE-57] counts by the edition asked for, else by each that is cited', () => {
    const old = { ...handover, id: 'fnd_old', criteria: [{ kind: 'clause', reference: 'iso9001:2000/6.3' }] } as const
    const input = { ...fullAudit, findings: [...fullAudit.findings, { finding: old }] }
    const captions = (edition?: string) =>
      tablesOf(buildAuditReport(input, optionsOf(edition === undefined ? {} : { edition })))
        .filter(({ caption }) => String(caption).startsWith('Findings by clause'))
        .map(({ caption }) => caption)
    expect(captions()).toEqual(['Findings by clause of ISO 9001:2000', 'Findings by clause of ISO 9001:2015'])
    expect(captions('iso9001:2000')).toEqual(['Findings by clause of ISO 9001:2000'])
  })

  it('[RE-58] gives each finding a section and ends with lines to sign on', () => {
    const report = buildAuditReport(fullAudit, optionsOf())
    expect(titlesOf(report)).toEqual(['Summary', 'The audit', 'Findings', 'Nonconformity cases', 'Conclusions', 'Issue and signatures'])
    expect(report.contents).toBe(true)
    const findings = report.blocks.find((block) => block.kind === 'section' && block.title === 'Findings')
    expect(findings?.kind === 'section' ? titlesOf({ ...report, blocks: findings.blocks }) : []).toEqual([
      'Finding F-1: Hydrant alarm without signal',
      'Finding 2: Handover without guest requests',
      'Finding 3',
    ])
    const last = report.blocks.at(-1)
    expect(last?.kind === 'section' ? last.blocks.at(-1) : undefined).toEqual({
      kind: 'signatures',
      lines: [{ role: 'Audit team leader', name: 'Lead L' }, { role: "Auditee's representative (received)" }],
    })
  })
})
