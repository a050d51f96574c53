import {
  buildAuditReport,
  buildCasebook,
  buildNonconformityReport,
  type ReportDocument,
  type ReportOptions,
  renderHtml,
  renderMarkdown,
} from 'clausebook/reports'
import { describe, expect, it } from 'vitest'
import { deepFreeze } from '../../../src/core/freeze'
import { auditReportWords } from '../../../src/reports/labels/audit-report'
import { casebookWords } from '../../../src/reports/labels/casebook'
import { commonWords } from '../../../src/reports/labels/common'
import { nonconformityReportWords } from '../../../src/reports/labels/nonconformity-report'
import { reportTerms } from '../../../src/reports/labels/terms'
import { fullAudit } from './audit'
import { entries } from './entries'
import { fullCase } from './full-case'
import { tablesOf } from './leaves'
import { languages, optionsOf } from './options'

const builders: readonly (readonly [name: string, build: (options: ReportOptions) => ReportDocument])[] = [
  ['nonconformity report', (options) => buildNonconformityReport({ case: deepFreeze(structuredClone(fullCase)) }, options)],
  ['audit report', (options) => buildAuditReport(deepFreeze(structuredClone(fullAudit)), options)],
  ['casebook', (options) => buildCasebook(deepFreeze({ title: 'Casebook', entries: structuredClone(entries) }), options)],
]

const tables = { commonWords, auditReportWords, casebookWords, nonconformityReportWords, reportTerms }

/** Every label with its path; functions are called with marks in place of their facts. */
const labelsIn = (value: unknown, path = ''): readonly (readonly [path: string, label: string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    if (path.endsWith('.sample')) return [[path, value({ nonconforming: '1', examined: '2', population: '3' })]]
    if (path.endsWith('.clauses')) return [[path, value('X', ['1', '2'])]]
    return [[path, value(...Array.from({ length: value.length }, (_, index) => `${index + 1}`))]]
  }
  return Object.entries(value as object).flatMap(([key, item]) => labelsIn(item, `${path}.${key}`))
}

describe('labels', () => {
  it.each(Object.entries(tables))('[RE-70] %s has every label in both languages, none of them empty', (_, table) => {
    const [en, zh] = languages.map((language) => labelsIn(table[language]))
    expect(zh?.map(([path]) => path)).toEqual(en?.map(([path]) => path))
    expect([...(en ?? []), ...(zh ?? [])].filter(([, label]) => label.trim() === '')).toEqual([])
  })

  it.each(Object.entries(tables))('[RE-70] %s speaks Chinese as auditors do', (_, table) => {
    const labels = labelsIn(table['zh-CN'])
    expect(labels.filter(([, label]) => /审计|稽核|重大|整改|监控|供应商|被审核|审核计划方案/.test(label))).toEqual([])
    // Names of standards, zones and units aside, Chinese sets no half-width punctuation and no blank between its characters.
    expect(
      labels.filter(([, label]) => /\p{Script=Han} ?[,:;()?!]|[,:;()?!] ?\p{Script=Han}|\p{Script=Han} \p{Script=Han}/u.test(label)),
    ).toEqual([])
  })

  it('[RE-70] speaks of correction and of corrective action in two words', () => {
    for (const language of languages) {
      const { correction, action } = nonconformityReportWords[language].answer
      expect(correction.caption).not.toBe(action.caption)
    }
    expect(nonconformityReportWords['zh-CN'].answer.correction.caption).toBe('纠正')
    expect(nonconformityReportWords['zh-CN'].answer.action.caption).toBe('纠正措施')
    expect(auditReportWords['zh-CN'].basis.plan).toBe('审核计划')
    expect(reportTerms['zh-CN'].grades).toMatchObject({ major: '严重不符合', minor: '轻微不符合' })
  })
})

describe.each(builders)('%s', (_, build) => {
  it.each(languages)('[RE-71] is the same for the same records, which it leaves alone, in %s', (language) => {
    expect(build(optionsOf({ language }))).toEqual(build(optionsOf({ language })))
    expect(JSON.stringify(build(optionsOf({ language })))).toBe(JSON.stringify(build(optionsOf({ language }))))
  })

  it.each(languages)('[RE-71] is a document that both renderers take, in %s', (language) => {
    const document = build(optionsOf({ language }))
    for (const { columns, rows, totals } of tablesOf(document))
      for (const row of [...rows, ...(totals ? [totals] : [])]) expect(row).toHaveLength(columns.length)
    expect(renderHtml(document)).toContain(`<html lang="${language}">`)
    expect(renderMarkdown(document)).toMatch(/^# /)
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })

  it('[RE-72] marks the texts of records that are written in another language, and no label', () => {
    const document = build(optionsOf({ language: 'en', recordLanguage: 'zh-CN' }))
    const marked: string[] = []
    const unmarked: string[] = []
    const walk = (value: unknown): void => {
      if (typeof value === 'string') unmarked.push(value)
      else if (typeof value === 'object' && value !== null) {
        if ('text' in value && 'language' in value && typeof value.text === 'string') {
          expect(value.language).toBe('zh-CN')
          marked.push(value.text)
        } else Object.values(value).forEach(walk)
      }
    }
    walk(document)
    expect(marked.length).toBeGreaterThan(10)
    const own = [
      'Finding statement',
      'Second why',
      'Cancelling reason',
      'Handover sheet',
      'Conclusion one',
      'Facts of case 1',
      'Cold soup',
      'Team view',
    ]
    expect(unmarked.filter((text) => own.some((one) => text.includes(one)))).toEqual([])
    expect(marked).not.toContain('not recorded')
    expect(JSON.stringify(build(optionsOf({ language: 'en', recordLanguage: 'en' })))).not.toContain('"language":"en"}')
  })
})
