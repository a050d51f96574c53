import { available, type NonconformityCase, nonconformity } from 'clausebook'
import { buildNonconformityReport } from 'clausebook/reports'
import { explain } from 'clausebook/texts'
import { describe, expect, it } from 'vitest'
import { timePrinter } from '../../../src/reports/builders/internal/time-printer'
import { commonWords } from '../../../src/reports/labels/common'
import { reportTerms } from '../../../src/reports/labels/terms'
import { closedCase, opening, planned, walk } from '../../support/casework'
import { contextOf } from '../../support/context'
import { fullCase } from './full-case'
import { leavesOf, notesOf, tableOf, titlesOf, valuesOf } from './leaves'
import { languages, optionsOf } from './options'

const hidden = /^(nc|fnd|evd|con|cor|cau|act)_/

/** Every text of a record with the name of its field, ids and links left out. */
const textsIn = (value: unknown, field = ''): readonly (readonly [field: string, text: string])[] => {
  if (typeof value === 'string') return hidden.test(value) ? [] : [[field, value]]
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, field))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, key))
}

const reopened = walk(
  [{ type: 'reopen', data: { trigger: 'recurrence', reason: 'No signal again', on: '2026-11-24' } }],
  contextOf(),
  closedCase(),
)

const openOf = (state: NonconformityCase, language: (typeof languages)[number] = 'en') =>
  available(nonconformity, state, contextOf()).close.map((issue) => explain(issue, { language, edition: 'iso9001:2015' }))

describe('buildNonconformityReport', () => {
  it.each(languages)('[RE-40] prints every field of a full case in %s', (language) => {
    const leaves = leavesOf(buildNonconformityReport({ case: fullCase }, optionsOf({ language })))
    const all = leaves.join('\n')
    const print = timePrinter(language === 'en' ? 'en-GB' : 'zh-CN', 'Asia/Shanghai', commonWords[language])
    const names = Object.values(reportTerms[language]) as readonly Readonly<Record<string, string>>[]
    // The finding's own date gives way to the report's; its grade to the grading; what was carried out or planned is a status of its own.
    const kept = textsIn(fullCase).filter(([, text]) => !['2026-08-30', 'clause', 'opportunities', 'planned', 'assessed'].includes(text))
    const lost = kept.filter(([field, text]) => {
      if (field === 'reference' && text.includes(':')) return !/ISO 9001:2015, 7.1.5.2 a\)|GB\/T 19001-2016 7.1.5.2 a\)/.test(all)
      const printed = names.flatMap((table) => table[text] ?? [])
      if (printed.length > 0) return !printed.some((name) => all.includes(name))
      return !all.includes(/^\d{4}-\d\d-\d\d/.test(text) ? print(text) : text)
    })
    expect(lost).toEqual([])
    for (const number of ['31', '3', '17', '1,234', '211', '19', '58', '61']) expect(all).toContain(number)
  })

  it('[RE-40] prints what the audit and its people add', () => {
    const report = buildNonconformityReport(
      {
        case: walk(opening).state,
        audit: {
          number: 'IA-4',
          title: 'Fire safety',
          type: { party: 'second', purpose: 'follow-up' },
          dates: { from: '2026-11-02', to: '2026-11-03' },
          lead: 'Lead L',
          auditor: 'Auditor A',
        },
        auditee: 'Harbour Hotel',
        auditeeRepresentative: 'Representative R',
        guide: 'Guide G',
        repeatOf: 'NC-12',
        responseDue: '2026-12-10',
        verificationMethod: 'next-audit',
      },
      optionsOf(),
    )
    const expected = [
      ['Audit', 'IA-4; Fire safety'],
      ['Type of audit', 'Second-party audit; Follow-up'],
      ['Audit dates', '2 November 2026 to 3 November 2026'],
      ['Auditee', 'Harbour Hotel'],
      ['Audit team leader', 'Lead L'],
      ['Auditor', 'Auditor A'],
      ['Guide', 'Guide G'],
      ['Repeat of', 'NC-12'],
      ['Response due', '10 December 2026'],
      ['Method of verification', 'At the next audit'],
    ] as const
    for (const [label, value] of expected) expect([label, ...valuesOf(report, label)]).toEqual([label, value])
    expect(leavesOf(report)).toContain('Representative R')
  })

  it.each([
    [
      'en',
      'not recorded',
      [
        'Process',
        'Place',
        'Immediate risk',
        'Owner',
        'Corrective action needed',
        'Verdict',
        'Closed',
        'Lessons',
        'Audit',
        'Auditee',
        'Method of verification',
      ],
    ],
    [
      'zh-CN',
      '未填写',
      [
        '过程',
        '场所',
        '即时风险',
        '责任人',
        '是否需要采取纠正措施',
        '验证结论',
        '关闭时间',
        '经验教训',
        '审核编号',
        '受审核方',
        '验证方式',
      ],
    ],
  ] as const)('[RE-41] prints blank fields as blank in %s', (language, blank, labels) => {
    const report = buildNonconformityReport({ case: nonconformity.start('nc_blank') }, optionsOf({ language }))
    for (const label of labels) expect([label, ...valuesOf(report, label)]).toEqual([label, blank])
  })

  it('[RE-41] has the same labels for an empty case as for a full one, apart from what only some cases have', () => {
    const labels = (state: NonconformityCase) => new Set(leavesOf(buildNonconformityReport({ case: state }, optionsOf())))
    const empty = labels(nonconformity.start('nc_blank'))
    for (const label of ['Containment', 'Correction', 'Causes', 'Corrective actions', 'Objective evidence', 'Audit criteria not met'])
      expect(empty).toContain(label)
  })

  it('[RE-42] keeps finding, answer and verification apart', () => {
    const report = buildNonconformityReport({ case: closedCase().state }, optionsOf())
    expect(titlesOf(report)).toEqual(["The finding (auditor's side)", "The answer (auditee's side)", 'Verification and closure'])
    const [finding, , answer] = report.blocks
    expect(report.blocks[1]).toEqual({ kind: 'page-break' })
    expect(leavesOf(finding ? [finding] : [])).toContain('Alarm button pressed, no signal')
    expect(leavesOf(finding ? [finding] : [])).not.toContain('Push button replaced')
    expect(leavesOf(answer ? [answer] : [])).toContain('Push button replaced')
    expect(leavesOf(answer ? [answer] : [])).not.toContain('Alarm button pressed, no signal')
  })

  it('[RE-43] shows every round of a reopened case, in full with its log', () => {
    const report = buildNonconformityReport({ case: reopened.state, events: reopened.events }, optionsOf())
    expect(titlesOf(report)).toEqual([
      "The finding (auditor's side)",
      "The answer (auditee's side), round 1",
      'Verification and closure, round 1',
      "The answer (auditee's side), round 2",
      'Verification and closure, round 2',
    ])
    expect(valuesOf(report, 'Verdict')).toEqual(['Effective', 'not recorded'])
    expect(valuesOf(report, 'Extent: result')).toEqual(['42 examined, 0 found', 'not recorded'])
    expect(valuesOf(report, 'Corrective action needed')).toEqual(['Yes', 'not recorded'])
    expect(valuesOf(report, 'Reason for reopening')).toEqual(['No signal again'])
    expect(valuesOf(report, 'Closed')).toEqual(['24 November 2026, 17:00 (Asia/Shanghai)', 'not recorded'])
    expect(tableOf(report, 'Corrective actions')).toEqual([
      ['1', 'Reroute the cable', '1', 'engineering-manager', '20 November 2026', '15 November 2026', 'Done'],
    ])
  })

  it('[RE-43] says of an earlier round what only the log knows, and takes no event of another case', () => {
    const inLog = 'in the log, which this report was made without'
    const foreign = reopened.events.map((event) => ({ ...event, metadata: { ...event.metadata, subject: 'nc_other' } }))
    for (const events of [[], foreign]) {
      const report = buildNonconformityReport({ case: reopened.state, events }, optionsOf())
      expect(valuesOf(report, 'Verdict')).toEqual([inLog, 'not recorded'])
      expect(valuesOf(report, 'Corrective action needed')).toEqual([inLog, 'not recorded'])
      expect(leavesOf(report)).toContain('Push button replaced')
    }
  })

  it('[RE-44] lists what closing still lacks, records first, with authority and clauses', () => {
    const { state } = planned()
    const report = buildNonconformityReport({ case: state, open: openOf(state) }, optionsOf())
    expect(tableOf(report, 'Still missing before closure')).toEqual([
      ['Decision missing', 'The effectiveness of the actions was not reviewed.', 'requirement of the standard', 'ISO 9001:2015, 10.2.1 d)'],
      [
        'Waiting',
        'An action is still open: "Reroute the cable", due 2026-11-20.',
        'requirement of the standard',
        'ISO 9001:2015, 10.2.1 c)',
      ],
    ])
  })

  it('[RE-44] loses no error that closing would meet', () => {
    const { state } = walk(opening)
    const open = openOf(state)
    const report = buildNonconformityReport({ case: state, open }, optionsOf())
    expect(
      tableOf(report, 'Still missing')
        .map((row) => row[1])
        .toSorted(),
    ).toEqual(open.map(({ message }) => message).toSorted())
    expect(open.length).toBeGreaterThan(3)
  })

  it('[RE-44] says when nothing is missing, and when nobody looked; a closed case needs neither', () => {
    const open = walk(opening).state
    expect(notesOf(buildNonconformityReport({ case: open, open: [] }, optionsOf()))).toMatchObject([{ tone: 'good' }])
    expect(notesOf(buildNonconformityReport({ case: open }, optionsOf()))).toMatchObject([{ tone: 'neutral' }])
    expect(notesOf(buildNonconformityReport({ case: closedCase().state }, optionsOf()))).toEqual([])
  })

  it('[RE-45] shows the citation as made apart from the clause it is read as', () => {
    expect(tableOf(buildNonconformityReport({ case: fullCase }, optionsOf()), 'Audit criteria not met')).toEqual([
      ['Clause of a standard', 'ISO 9001:2015, 7.1.5.2 a) Measurement traceability', 'Clause requirement', 'cl. 7.1.5.2a as cited'],
      ['Contract', 'Contract title; Contract section', 'Contract requirement', ''],
    ])
  })

  it('[RE-45] prints a reference without a title when its edition is not at hand', () => {
    const report = buildNonconformityReport({ case: fullCase }, optionsOf({ catalogues: [] }))
    expect(tableOf(report, 'Audit criteria not met')[0]?.[1]).toBe('ISO 9001:2015, 7.1.5.2 a)')
  })

  it.each([
    ['2026-11-20T15:59:59Z', 'Planned'],
    ['2026-11-20T16:00:00Z', 'Overdue'],
  ])('[RE-46] an action due on 20 November in Shanghai is, at %s, %s', (now, status) => {
    const report = buildNonconformityReport({ case: planned().state }, optionsOf({ now }))
    expect(tableOf(report, 'Corrective actions')[0]?.at(-1)).toBe(status)
  })

  it.each([
    ['en', 'America/New_York', '3 September 2026', '1 September 2026, 16:15 (America/New_York)'],
    ['en', 'Asia/Shanghai', '3 September 2026', '2 September 2026, 04:15 (Asia/Shanghai)'],
    ['zh-CN', 'Asia/Shanghai', '2026年9月3日', '2026年9月2日 04:15（Asia/Shanghai）'],
  ] as const)('[RE-47] writes dates in %s for %s: days stay, moments move', (language, timeZone, day, moment) => {
    const report = buildNonconformityReport({ case: fullCase }, optionsOf({ language, timeZone }))
    const leaves = leavesOf(report)
    expect(tableOf(report, language === 'en' ? 'Containment' : '遏制措施')[0]?.at(-1)).toBe(day)
    expect(leaves).toContain(`${moment}${commonWords[language].separator}reporter-1`)
  })

  it('[RE-48] leaves lines for auditor, auditee, owner and verifier, and prints no name that it was not given', () => {
    const lines = buildNonconformityReport(
      { case: nonconformity.start('nc_blank'), audit: { lead: 'Lead L' } },
      optionsOf(),
    ).blocks.flatMap((block) =>
      block.kind === 'section' ? block.blocks.flatMap((one) => (one.kind === 'signatures' ? one.lines : [])) : [],
    )
    expect(lines).toEqual([
      { role: 'Auditor' },
      { role: "Auditee's representative: ☐ acknowledged ☐ disagrees" },
      { role: 'Owner of the answer' },
      { role: 'Verifier' },
    ])
  })

  it('[RE-74] prints names or roles for the ids of people, and the ids of those it does not know', () => {
    const ids = ['auditor-1', 'engineering-manager', 'reporter-1', 'verifier-1']
    const people = Object.fromEntries(ids.map((id) => [id, `Role of ${id}`]))
    const { state, events } = reopened
    const leaves = leavesOf(buildNonconformityReport({ case: state, events }, optionsOf({ people })))
    expect(leaves.filter((leaf) => ids.includes(leaf))).toEqual([])
    expect(leaves).toContain('Role of engineering-manager')
    expect(leavesOf(buildNonconformityReport({ case: state, events }, optionsOf()))).toContain('engineering-manager')
  })

  it('[RE-49] says that nothing is to be judged where action was decided against', () => {
    const { state } = walk([
      ...opening,
      { type: 'record-correction', data: { outcome: 'done', description: 'Badge reprinted', on: '2026-11-02' } },
      { type: 'assess-extent', data: { outcome: 'not-needed', reason: 'One badge' } },
      { type: 'except-cause', data: { kind: 'waived', reason: 'A trivial slip' } },
      { type: 'decide-action', data: { needed: false, justification: 'No effect on guests' } },
    ])
    const report = buildNonconformityReport({ case: state }, optionsOf())
    expect(valuesOf(report, 'Verdict')).toEqual(['not applicable, no action was needed'])
    expect(valuesOf(report, 'Extent: result')).toEqual(['Not needed: One badge'])
    expect(valuesOf(report, 'Cause')).toEqual(['Waived as trivial'])
    expect(leavesOf(report)).toContain('No action was needed.')
  })
})
