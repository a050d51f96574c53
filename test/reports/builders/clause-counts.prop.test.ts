import { type CasebookEntry, clauseByDepartment, clauseFrequency } from 'clausebook/reports'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const places = fc.constantFrom('4.1', '7.5.1', '7.5.1/a', '7.5.1/b', '7.5.10', '8.2', '8.2/a/1', '10.2.1')
const reference = fc
  .tuple(fc.constantFrom('iso9001:2000', 'iso9001:2015'), places)
  .map(([edition, place]) => `${edition}/${place}` as const)

const anyEntry: fc.Arbitrary<CasebookEntry> = fc
  .record({
    number: fc.nat(30).map(String),
    department: fc.option(fc.constantFrom('A', 'B', 'toString', '__proto__', ''), { nil: undefined }),
    citations: fc.array(fc.record({ reference, carried: fc.array(reference, { maxLength: 3 }) }), { maxLength: 4 }),
  })
  .map(({ department, ...rest }) => ({ title: 'T', facts: 'F', ...rest, ...(department === undefined ? {} : { department }) }))

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** The clauses of one case, read off the record by other means than the library's. */
const clausesOf = ({ citations }: CasebookEntry, counted: 'cited' | 'carried', edition: string) => {
  const found = new Set<string>()
  for (const { reference: cited, carried = [] } of citations)
    for (const one of counted === 'cited' ? [cited] : carried)
      if (one.startsWith(`${edition}/`)) found.add(one.split('/').slice(0, 2).join('/'))
  return found
}

test('[RE-61] cells, rows, columns, frequencies and the records themselves agree', () => {
  fc.assert(
    fc.property(
      fc.array(anyEntry, { maxLength: 25 }),
      fc.constantFrom('cited', 'carried'),
      fc.constantFrom('iso9001:2000', 'iso9001:2015'),
      (entries, counted, edition) => {
        const { clauses, departments, totals, pairs, cases } = clauseByDepartment(entries, counted, edition)
        const frequency = clauseFrequency(entries, counted, edition)
        const sets = entries.map((entry) => clausesOf(entry, counted, edition))
        expect(pairs).toBe(sum(sets.map(({ size }) => size)))
        expect(pairs).toBe(sum(totals))
        expect(pairs).toBe(sum(departments.map((row) => row.pairs)))
        expect(pairs).toBe(sum(departments.flatMap(({ counts }) => counts)))
        expect(pairs).toBe(sum(frequency.map((one) => one.cases)))
        expect(cases).toBe(sets.filter(({ size }) => size > 0).length)
        expect(cases).toBe(sum(departments.map((row) => row.cases)))
        for (const [index, clause] of clauses.entries()) {
          const expected = sets.filter((set) => set.has(clause)).length
          expect(totals[index]).toBe(expected)
          expect(frequency.find((one) => one.clause === clause)).toMatchObject({ cases: expected })
          for (const { department, counts } of departments)
            expect(counts[index]).toBe(entries.filter((entry, place) => entry.department === department && sets[place]?.has(clause)).length)
        }
        for (const row of departments) {
          expect(row.counts).toHaveLength(clauses.length)
          expect(row.cases).toBe(
            entries.filter((entry, place) => entry.department === row.department && (sets[place]?.size ?? 0) > 0).length,
          )
        }
      },
    ),
    { numRuns: 300 },
  )
})
