import type { Criterion } from '../../../findings/criterion'
import type { Cell, Table } from '../../block'
import type { Writer } from './writer'

const rowOf = (criterion: Criterion, { say, sayAll, clause, terms, words }: Writer): readonly Cell[] => {
  const kind = terms.criterionKinds[criterion.kind]
  if (criterion.kind !== 'clause') return [kind, sayAll([criterion.title, criterion.section]), say(criterion.requirement), '']
  const { reference, requirement, asCited } = criterion
  return [
    kind,
    clause(reference),
    requirement === undefined ? words.notRecorded : say(requirement),
    asCited === undefined ? '' : say(asCited),
  ]
}

/** Criteria as a table; the citation as somebody made it stands apart from what it is read as. */
export const criteriaTable = (criteria: readonly Criterion[], caption: string, writer: Writer): Table => {
  const { kind, criterion, requirement, asCited, empty } = writer.words.criteria
  return {
    kind: 'table',
    caption,
    columns: [{ title: kind }, { title: criterion }, { title: requirement }, { title: asCited }],
    rows: criteria.map((one) => rowOf(one, writer)),
    empty,
  }
}
