import type { NonconformityCase } from '../../../nonconformities/model/nonconformity-case'
import { stageOf } from '../../../nonconformities/stage'
import type { Writer } from './writer'

/** The status of a case, and what an open one is at. */
export const caseStanding = (state: NonconformityCase, { terms, words, options }: Writer): string => {
  const status = terms.statuses[state.status]
  const stage = stageOf(state, options)
  return stage ? words.standing(status, terms.stages[stage]) : status
}
