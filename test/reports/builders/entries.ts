import type { CasebookEntry } from 'clausebook/reports'
import { closedCase } from '../../support/casework'

/** Five cases, few enough to count by hand: one without department, one without citation, one whose citation leads nowhere. */
export const entries: readonly CasebookEntry[] = [
  {
    number: '1',
    title: 'Wrong room',
    facts: 'Facts of case 1',
    department: 'Front desk',
    process: 'Process of case 1',
    organisation: 'Harbour Hotel',
    source: 'complaint',
    citations: [
      { asCited: '7.5.1', reference: 'iso9001:2000/7.5.1', carried: ['iso9001:2015/8.5.1'] },
      { asCited: '7.5 .l a)', reference: 'iso9001:2000/7.5.1/a', carried: ['iso9001:2015/8.5.1/a'], reason: 'Decided by a person' },
      { asCited: '6.2.2', reference: 'iso9001:2000/6.2.2', carried: ['iso9001:2015/7.2/c', 'iso9001:2015/7.3'] },
    ],
    suggestions: [{ reference: 'iso9001:2015/8.5.1/g', reason: 'Suggestion reason' }],
    case: closedCase().state,
  },
  {
    number: '2',
    title: 'Cold soup',
    facts: 'Facts of case 2',
    department: 'Kitchen',
    source: 'complaint',
    citations: [{ reference: 'iso9001:2000/7.5.1', carried: ['iso9001:2015/8.5.1'] }],
  },
  {
    number: '3',
    title: 'Split bill',
    facts: 'Facts of case 3',
    department: 'Front desk',
    source: 'inspection',
    citations: [
      {
        asCited: '1.1',
        reference: 'iso9001:2000/1.1',
        carried: [],
        objections: [
          {
            code: 'clause-without-requirement',
            severity: 'warning',
            path: [],
            where: '',
            message: 'Objection message',
            authority: 'practice',
            authorityLabel: 'good practice',
            lack: 'input',
            basis: [],
          },
        ],
      },
      { reference: 'iso9001:2000/7.5.10', carried: ['iso9001:2015/8.5.1/f'] },
    ],
  },
  {
    number: '4',
    title: 'Lost coat',
    facts: 'Facts of case 4',
    source: 'self-report',
    citations: [{ reference: 'iso9001:2000/7.5.4', carried: ['iso9001:2015/8.5.3'] }],
  },
  { number: '5', title: 'Policy not reviewed', facts: 'Facts of case 5', department: 'Kitchen', citations: [] },
]
