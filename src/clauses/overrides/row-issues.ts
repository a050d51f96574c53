import type { CoreIssue, Path } from '../../core/issue'
import type { Catalogue } from '../catalogue'
import { checkCitation } from '../check-citation'
import type { CrosswalkRow } from '../crosswalk-table'
import type { ClauseIssue } from '../issues'

/** The outlines between which rows lead, as far as they are at hand. */
export interface RowCatalogues {
  readonly from?: Catalogue
  readonly to?: Catalogue
}

const placeIssues = (place: string, catalogue: Catalogue | undefined, path: Path): readonly ClauseIssue[] =>
  catalogue
    ? checkCitation(`${catalogue.edition}/${place}`, [catalogue])
        .filter(({ severity }) => severity === 'error')
        .map((issue) => ({ ...issue, path }))
    : []

const countIssues = ({ to: { length }, relation }: Pick<CrosswalkRow, 'to' | 'relation'>, path: Path): readonly CoreIssue[] => {
  if (relation === 'none' && length > 0) return [{ code: 'list-too-long', severity: 'error', path, params: { maximum: 0, length } }]
  if (relation !== 'none' && length === 0) return [{ code: 'list-too-short', severity: 'error', path, params: { minimum: 1, length } }]
  return []
}

/** Whether rows hang together: one for each place, targets unless there is none, places that the outlines have. */
export const rowIssues = (
  rows: readonly Pick<CrosswalkRow, 'from' | 'to' | 'relation'>[],
  { from, to }: RowCatalogues,
): readonly (CoreIssue | ClauseIssue)[] =>
  rows.flatMap((row, position): readonly (CoreIssue | ClauseIssue)[] => {
    const path = ['rows', position]
    const repeated = rows.findIndex((other) => other.from === row.from) < position
    const twice: ClauseIssue = {
      code: 'outline-inconsistent',
      severity: 'error',
      path: [...path, 'from'],
      params: { number: row.from, problem: 'repeated' },
    }
    return [
      ...(repeated ? [twice] : []),
      ...countIssues(row, [...path, 'to']),
      ...placeIssues(row.from, from, [...path, 'from']),
      ...row.to.flatMap((place, target) => placeIssues(place, to, [...path, 'to', target])),
    ]
  })
