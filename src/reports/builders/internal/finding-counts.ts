import { editionName } from '../../../clauses/edition-name'
import { type Grade, grades } from '../../../findings/grade'
import type { Cell, Column, Table } from '../../block'
import type { AuditReportWords } from '../../labels/audit-report/audit-report-words'
import { compareClauses } from './compare-clauses'
import { clausesOf } from './count-clauses'
import { editionOf } from './edition-of'
import type { LinkedFinding } from './link-findings'
import { gradeTones } from './tones'
import type { Writer } from './writer'

type Counted = Grade | 'ungraded'
const order: readonly Counted[] = [...grades, 'ungraded']

/** The grades that occur, the severest first. */
const gradesIn = (findings: readonly LinkedFinding[]): readonly Counted[] => {
  const found = new Set(findings.map(({ grade }) => grade))
  return order.filter((grade) => found.has(grade))
}

/** Findings by grade. */
export const countsByGrade = (
  findings: readonly LinkedFinding[],
  { summary }: AuditReportWords,
  { terms, count, words }: Writer,
): Table => ({
  kind: 'table',
  caption: summary.byGrade,
  columns: [{ title: summary.grade }, { title: summary.findings, kind: 'number' }],
  rows: gradesIn(findings).map((grade) => [
    { kind: 'status', label: terms.grades[grade], tone: gradeTones[grade] },
    count(findings.filter((one) => one.grade === grade).length),
  ]),
  totals: [words.total, count(findings.length)],
  empty: summary.none,
})

/** A table of groups against grades; a finding may stand in several groups. */
const groupTable = (
  caption: string,
  title: string,
  groups: readonly { readonly name: Cell; readonly findings: readonly LinkedFinding[] }[],
  totalName: string,
  { terms, count, cell, words }: Writer,
): Table => {
  const all = groups.flatMap(({ findings }) => findings)
  const columns = gradesIn(all)
  const countsOf = (findings: readonly LinkedFinding[]): readonly string[] => {
    const tally = new Map<Counted, number>()
    for (const { grade } of findings) tally.set(grade, (tally.get(grade) ?? 0) + 1)
    return [...columns.map((grade) => cell(tally.get(grade) ?? 0)), count(findings.length)]
  }
  return {
    kind: 'table',
    caption,
    columns: [
      { title },
      ...[...columns.map((grade) => terms.shortGrades[grade]), words.total].map((name): Column => ({ title: name, kind: 'number' })),
    ],
    rows: groups.map(({ name, findings }) => [name, ...countsOf(findings)]),
    totals: [totalName, ...countsOf(all)],
  }
}

const grouped = <Key>(findings: readonly LinkedFinding[], keysOf: (finding: LinkedFinding) => Iterable<Key>) => {
  const groups = new Map<Key, LinkedFinding[]>()
  for (const finding of findings)
    for (const key of keysOf(finding)) {
      const known = groups.get(key)
      if (known) known.push(finding)
      else groups.set(key, [finding])
    }
  return groups
}

/** Findings by department and grade; each finding stands in one department. */
export const countsByDepartment = (findings: readonly LinkedFinding[], { summary }: AuditReportWords, writer: Writer): Table => {
  const groups = [...grouped(findings, ({ finding }) => [finding.department])].map(([name, found]) => ({
    name: name === undefined ? writer.words.notRecorded : writer.say(name),
    findings: found,
  }))
  return { ...groupTable(summary.byDepartment, summary.department, groups, writer.words.total, writer), empty: summary.none }
}

/** Findings by clause and grade, a table for each edition cited (or for the one asked for), with how many findings stand outside it. */
export const countsByClause = (
  findings: readonly LinkedFinding[],
  { summary }: AuditReportWords,
  writer: Writer,
): readonly { readonly table: Table; readonly without: number }[] => {
  const { options, language } = writer
  const cited = [...new Set(findings.flatMap(({ references }) => references.map(editionOf)))].sort(compareClauses)
  const editions = options.edition === undefined ? cited : [options.edition]
  return editions.map((edition) => {
    const groups = [...grouped(findings, ({ references }) => clausesOf(references, edition))].sort(([a], [b]) => compareClauses(a, b))
    const named = groups.map(([clause, found]) => ({ name: writer.shortClause(clause), findings: found }))
    const inside = new Set(groups.flatMap(([, found]) => found))
    const caption = summary.byClause(editionName(edition, language))
    return {
      table: { ...groupTable(caption, summary.clause, named, summary.mentions, writer), empty: summary.none },
      without: findings.length - inside.size,
    }
  })
}
