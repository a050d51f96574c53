import { type Grade, grades, type NonconformityCase } from 'clausebook'
import { buildAuditReport, buildCasebook, type ReportDocument } from 'clausebook/reports'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handover, second } from './audit'
import { tablesOf } from './leaves'
import { languages, optionsOf } from './options'

const reference = fc
  .tuple(fc.constantFrom('iso9001:2000', 'iso9001:2015', 'house:2024'), fc.constantFrom('4.1', '7.5.1', '7.5.1/a', '8.5.10', '8.5.2/b'))
  .map(([edition, place]) => `${edition}/${place}` as const)
const department = fc.constantFrom('A', 'B', 'constructor', '__proto__', undefined)
const options = fc.record({ language: fc.constantFrom(...languages), edition: fc.constantFrom(undefined, 'iso9001:2015', 'iso9001:2026') })

const numberOf = (cell: unknown): number => (cell === '–' || cell === '' ? 0 : Number(String(cell).replaceAll(',', '')))

/** Every number in the last line of a table is the sum of what stands above it; the tables that have totals are returned. */
const addUp = (document: ReportDocument): number => {
  const summed = tablesOf(document).filter(({ totals }) => totals !== undefined)
  for (const { columns, rows, totals = [] } of summed)
    for (const [index, { kind }] of columns.entries())
      if (kind === 'number') expect(rows.reduce((sum, row) => sum + numberOf(row[index]), 0)).toBe(numberOf(totals[index]))
  return summed.length
}

const optionsWith = ({ language, edition }: { language: (typeof languages)[number]; edition: string | undefined }) =>
  optionsOf({ language, ...(edition === undefined ? {} : { edition }) })

test('[RE-55] in any audit report every column of numbers adds up to its total, and the totals are the records', () => {
  const finding = fc.record({
    grade: fc.option(fc.constantFrom<Grade>(...grades), { nil: undefined }),
    department,
    references: fc.array(reference, { maxLength: 4 }),
  })
  const decided = fc.constantFrom('major', 'minor', undefined)
  fc.assert(
    fc.property(fc.array(fc.tuple(finding, decided), { maxLength: 20 }), options, (drawn, chosen) => {
      const { grade: _grade, department: _department, ...bare } = handover
      const findings = drawn.map(([{ grade, department: place, references }], index) => ({
        finding: {
          ...bare,
          id: `fnd_${index}` as const,
          criteria: references.map((one) => ({ kind: 'clause', reference: one }) as const),
          ...(grade === undefined ? {} : { grade }),
          ...(place === undefined ? {} : { department: place }),
        },
      }))
      const cases = drawn.flatMap(([, grade], index): NonconformityCase[] => {
        const finding = findings[index]?.finding
        return grade === undefined || !finding ? [] : [{ ...second, id: `nc_${index}`, grading: { decided: grade }, report: { finding } }]
      })
      const document = buildAuditReport({ findings, cases }, optionsWith(chosen))
      expect(addUp(document)).toBeGreaterThanOrEqual(3)
      const totals = tablesOf(document).flatMap((table) => (table.totals ? [numberOf(table.totals.at(-1))] : []))
      expect(totals.slice(0, 2)).toEqual([drawn.length, drawn.length])
      expect(totals.at(-1)).toBe(cases.length)
    }),
    { numRuns: 150 },
  )
})

test('[RE-65] in any casebook every column of numbers adds up to its total', () => {
  const entry = fc
    .record({
      number: fc.nat(40).map(String),
      department,
      citations: fc.array(fc.record({ reference, carried: fc.array(reference, { maxLength: 3 }) }), { maxLength: 4 }),
    })
    .map(({ department: place, ...rest }) => ({ title: 'T', facts: 'F', ...rest, ...(place === undefined ? {} : { department: place }) }))
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), options, (entries, chosen) => {
      expect(addUp(buildCasebook({ title: 'T', entries }, optionsWith(chosen)))).toBeGreaterThanOrEqual(2)
    }),
    { numRuns: 150 },
  )
})
