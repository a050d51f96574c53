import type { Finding } from 'clausebook'

/** A finding as auditors write them: one clause, one own document, three pieces of evidence. */
export const benchFinding: Finding = {
  id: 'fnd_linen_2026_031',
  title: 'Linen store: stock cards and shelves disagree',
  statement: 'For 7 of 25 linen items the stock card shows another quantity than the shelf; four cards carry no date of the last count.',
  criteria: [
    {
      kind: 'clause',
      reference: 'iso9001:2015/8.5.2',
      asCited: 'ISO 9001:2015 8.5.2',
      requirement: 'Outputs are identified where that is needed to ensure that they conform.',
    },
    {
      kind: 'document',
      title: 'HK-07 Handling of linen',
      section: '4.3',
      requirement: 'Stock cards are brought up to date on the day of each movement and counted once a month.',
    },
  ],
  evidence: [
    {
      id: 'evd_1',
      kind: 'record',
      description: 'Stock cards of shelves A to E compared with the shelves together with the store keeper',
      identification: 'HK-07/F2, cards 11 to 35',
      place: 'Linen store, basement 1',
      at: '2026-11-02T02:15:00Z',
      sample: { nonconforming: 7, examined: 25, population: 140 },
    },
    {
      id: 'evd_2',
      kind: 'interview',
      description: 'Cards are written up at the end of the week, when the laundry has returned its list',
      role: 'linen room attendant, morning shift',
      at: '2026-11-02T02:40:00Z',
    },
    { kind: 'document', description: 'Procedure HK-07 in issue 3, read at the place of use', identification: 'HK-07 issue 3' },
  ],
  source: 'internal-audit',
  grade: 'minor',
  department: 'Housekeeping',
  process: 'Linen management',
  place: 'Linen store, basement 1',
  detected: '2026-11-02',
  extensions: { 'hotel:tower': 'East', 'hotel:audit': { year: 2026, round: 2 } },
}
