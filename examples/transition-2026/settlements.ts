import { clauseRef, type Settlement } from 'clausebook/clauses'

/** What the auditor decided after reading the citations that the tables leave open; invented for the example. */
export const settlements: readonly Settlement[] = [
  { reference: clauseRef('iso9001:2015/7.2/c'), to: [clauseRef('iso9001:2026/7.2/c')] },
  { reference: clauseRef('iso9001:2015/7.5.2/a'), to: [clauseRef('iso9001:2026/7.5.2/a')] },
  { reference: clauseRef('iso9001:2015/8.2.1/c'), to: [clauseRef('iso9001:2026/8.2.1/c')] },
  { reference: clauseRef('iso9001:2015/8.2.3.1/b'), to: [clauseRef('iso9001:2026/8.2.3.1/b')] },
  { reference: clauseRef('iso9001:2015/8.4.1/b'), to: [clauseRef('iso9001:2026/8.4.1/b')] },
  // The same letter for every case but the first, where the auditor cites the clause as a whole.
  { reference: clauseRef('iso9001:2015/8.5.1/a'), to: [clauseRef('iso9001:2026/8.5.1/a')] },
  { reference: clauseRef('iso9001:2015/8.5.1/a'), to: [clauseRef('iso9001:2026/8.5.1')], record: 'fnd_1' },
]
