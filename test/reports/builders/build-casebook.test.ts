import { buildCasebook, type CasebookEntry, clauseByDepartment } from 'clausebook/reports'
import { describe, expect, it } from 'vitest'
import { entries } from './entries'
import { leavesOf, notesOf, tableOf, tablesOf, titlesOf, valuesOf } from './leaves'
import { languages, optionsOf } from './options'

const book = buildCasebook({ title: 'Casebook', entries }, optionsOf())

describe('buildCasebook', () => {
  it.each(languages)('[RE-62] prints every case with its facts, citations, objections and status in %s', (language) => {
    const all = leavesOf(buildCasebook({ title: 'Casebook', entries }, optionsOf({ language }))).join('\n')
    const expected = [
      ...entries.flatMap(({ title, facts, department, process, organisation }) => [title, facts, department, process, organisation]),
      ...entries.flatMap(({ citations }) => citations.flatMap(({ asCited, reason }) => [asCited, reason])),
      'Suggestion reason',
      'Objection message',
      'nc_0001',
      ...(language === 'en' ? ['Complaint', 'Closed', 'ISO 9001:2015, 8.5.1 g)'] : ['投诉', '已关闭', 'GB/T 19001-2016 8.5.1 g)']),
    ].filter((text) => text !== undefined)
    expect(expected.filter((text) => !all.includes(text))).toEqual([])
  })

  it('[RE-62] keeps the citation as made beside what it is read as and carried over to', () => {
    expect(tableOf(book, 'Citations')).toEqual([
      [
        '7.5.1',
        'ISO 9001:2000, 7.5.1 Control of production and service provision',
        'ISO 9001:2015, 8.5.1 Control of production and service provision',
        '',
      ],
      [
        '7.5 .l a)',
        'ISO 9001:2000, 7.5.1 a) Control of production and service provision',
        'ISO 9001:2015, 8.5.1 a) Control of production and service provision',
        'Decided by a person',
      ],
      [
        '6.2.2',
        'ISO 9001:2000, 6.2.2 Competence, awareness and training',
        'ISO 9001:2015, 7.2 c) Competence; ISO 9001:2015, 7.3 Awareness',
        '',
      ],
    ])
    expect(tableOf(book, 'Objections to citations')).toEqual([['1.1', 'Objection message', 'good practice']])
    expect(leavesOf(book)).toContain('nothing')
  })

  it('[RE-62] says of a case without a citation that it is no nonconformity', () => {
    expect(notesOf(book)).toEqual([{ tone: 'attention', text: 'Nobody cited a requirement, so this is no nonconformity.' }])
  })

  it('[RE-63] gives an overview whose counts come from the records', () => {
    const figures = {
      Organisations: '1',
      Departments: '2',
      Citations: '7',
      'Citations objected to': '1',
      'Cases without a citation': '1',
      'Nonconformity cases opened': '1',
    }
    for (const [label, count] of Object.entries(figures)) expect([label, ...valuesOf(book, label)]).toEqual([label, count])
    expect(tableOf(book, 'Cases by source')).toEqual([
      ['Complaint', '2'],
      ['Inspection', '1'],
      ['Own report', '1'],
      ['not recorded', '1'],
      ['Total', '5'],
    ])
    expect(tableOf(book, 'Cases by status')).toEqual([
      ['Closed', '1'],
      ['No nonconformity case', '4'],
      ['Total', '5'],
    ])
    expect(titlesOf(book)).toEqual(['Overview', 'How often clauses are cited', 'Clauses and departments', 'Cases'])
  })

  it('[RE-64] prints frequencies by the edition cited and the edition carried over to, and says how many cases they cover', () => {
    expect(tableOf(book, 'Clauses cited, ISO 9001:2000')).toEqual([
      ['7.5.1 Control of production and service provision', '2', '1, 2'],
      ['1.1 General', '1', '3'],
      ['6.2.2 Competence, awareness and training', '1', '1'],
      ['7.5.4 Customer property', '1', '4'],
      ['7.5.10', '1', '3'],
      ['Pairs of case and clause', '6', ''],
    ])
    expect(tableOf(book, 'Clauses after carrying over, ISO 9001:2015').at(-1)).toEqual(['Pairs of case and clause', '6', ''])
    expect(leavesOf(book)).toContain('4 of 5 cases cite a clause of this edition.')
  })

  it('[RE-65] prints the matrix of the edition carried over to with totals', () => {
    expect(tableOf(book, 'Clauses after carrying over by department')).toEqual([
      ['Front desk', '1', '1', '2', '–', '4', '2'],
      ['Kitchen', '–', '–', '1', '–', '1', '1'],
      ['not recorded', '–', '–', '–', '1', '1', '1'],
      ['Total', '1', '1', '3', '1', '6', '4'],
    ])
  })

  it('[RE-65] takes the edition asked for, and the citations as made where nothing was carried over', () => {
    const captions = (list: readonly CasebookEntry[], edition?: string) =>
      tablesOf(buildCasebook({ title: 'Casebook', entries: list }, optionsOf(edition === undefined ? {} : { edition })))
        .map(({ caption }) => String(caption))
        .filter((caption) => caption.includes('by department'))
    expect(captions(entries, 'iso9001:2000')).toEqual(['Clauses cited by department, ISO 9001:2000'])
    const bare = entries.map((entry) => ({ ...entry, citations: entry.citations.map(({ reference }) => ({ reference })) }))
    expect(captions(bare)).toEqual(['Clauses cited by department, ISO 9001:2000'])
    expect(captions([])).toEqual([])
  })

  it('[RE-65] cuts a wide matrix into parts that hold each clause once and end with the totals', () => {
    const many: readonly CasebookEntry[] = Array.from({ length: 19 }, (_, index) => ({
      number: String(index),
      title: 'T',
      facts: 'F',
      department: `Department ${index % 3}`,
      citations: [{ reference: `iso9001:2000/7.${index + 1}` }],
    }))
    const parts = tablesOf(buildCasebook({ title: 'Casebook', entries: many }, optionsOf())).filter(({ caption }) =>
      String(caption).includes('by department'),
    )
    expect(parts.map(({ caption }) => caption)).toEqual(
      [1, 2, 3].map((part) => `Clauses cited by department, ISO 9001:2000 (part ${part} of 3)`),
    )
    const heads = parts.flatMap(({ columns }) => columns.slice(1).map(({ title }) => title))
    expect(heads).toEqual([...Array.from({ length: 19 }, (_, index) => `7.${index + 1}`), 'Total', 'Cases'])
    const matrix = clauseByDepartment(many, 'cited', 'iso9001:2000')
    expect(parts.flatMap(({ totals = [] }) => totals.slice(1))).toEqual([...matrix.totals.map(String), '19', '19'])
  })
})
