import { checkCitation } from 'clausebook/clauses'
import { iso9001_2000 } from 'clausebook/clauses/iso9001-2000'
import { expect, it } from 'vitest'

/** The clauses of ISO 9001:2000 that the author of the casebook cited, by case. */
const citations: Readonly<Record<string, readonly string[]>> = {
  1: ['6.2.2', '7.5.1', '7.5.1/a'],
  3: ['7.5.4'],
  5: ['7.5.4'],
  7: ['5.2', '7.2.1/b'],
  9: ['5.5.3'],
  11: ['4.2.3'],
  13: ['5.5.1', '1.1'],
  15: ['8.5.2'],
  17: ['7.5/b'],
  19: ['7.5.5', '7.5.3'],
  21: ['7.2.2/c'],
  23: ['7.5.3'],
  25: ['7.5.1', '8.2.1'],
  27: ['4.1'],
  29: ['4.2.3/b'],
  31: ['7.4.1'],
  33: ['8.5.2'],
  35: ['7.2.3/c', '8.5.2/a'],
  37: ['7.4.1'],
  39: ['7.2.2/c'],
  41: ['7.5.4'],
  43: ['7.5.4'],
  45: ['4.2.3'],
  47: ['7.2.2'],
  49: ['5.2'],
}

it('[CL-20] objects to the scope clause of case 13 and the heading of case 17, and to nothing else', () => {
  const objections = Object.entries(citations).flatMap(([id, places]) =>
    places.flatMap((place) =>
      checkCitation(`iso9001:2000/${place}`, [iso9001_2000])
        .filter((issue) => issue.severity !== 'advice')
        .map((issue) => `case ${id}: ${place} ${issue.code} ${issue.severity}`),
    ),
  )
  expect(objections).toEqual(['case 13: 1.1 clause-without-requirement warning', 'case 17: 7.5/b item-unknown error'])
})
