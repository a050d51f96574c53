import { table } from '../harness/table.ts'
import type { Quality, SuggestionResult } from './measure-suggestions.ts'

const percent = (share: number): string => `${(share * 100).toFixed(0)}%`.padStart(4)

/** The result as text. */
export const showSuggestions = ({ times, cases, combinations, differentChoices, rows, failures }: SuggestionResult): string => {
  const rankers = [...new Set(rows.map(({ ranker }) => ranker))]
  const groups = [...new Set(rows.map(({ standard, wording }) => `${standard}: ${wording}`))]
  const cell = ({ top1, top3, meanReciprocalRank }: Quality): string => `${percent(top1)} ${percent(top3)} ${meanReciprocalRank.toFixed(2)}`
  const lines = groups.map((group) => [
    group,
    ...rankers.flatMap((name) =>
      rows.flatMap(({ standard, wording, ranker, quality }) =>
        `${standard}: ${wording}` === group && ranker === name ? [cell(quality)] : [],
      ),
    ),
  ])
  const missed = failures.map((one) => `  ${one.standard}, case ${one.case}: cited ${one.expected}; suggested ${one.suggested}`)
  return [
    'Clause suggestion: is a clause that was cited among the first one, the first three?',
    `  ${cases} cases, all from hotels, restaurants, property management and shops; 10.2 and 10.2.1 count as one.`,
    `  Left out: for each case the weights are those of ${combinations} that do best on all other cases (${differentChoices} different ones were chosen).`,
    '  The related words and stop words were written for any trade, but with these cases known: unseen cases may fare worse.',
    '  Each cell: top 1, top 3, mean reciprocal rank.',
    table([['', ...rankers], ...lines]),
    `  Missed in every wording (first suggestions for the English one):`,
    ...missed,
    'Times (wall clock, median)',
    table([
      ['', 'time', 'budget', 'verdict'],
      ...times.map(({ title, milliseconds, budget, verdict }) => [title, `${milliseconds} ms`, `${budget} ms`, verdict]),
    ]),
    '',
  ].join('\n')
}
