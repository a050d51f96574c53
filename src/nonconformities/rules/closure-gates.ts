import type { CaseNeed } from '../spec'
import { actionDecided } from './action-decided'
import { actionPlanned } from './action-planned'
import { actionsFinished } from './actions-finished'
import { causeDetermined } from './cause-determined'
import { causeWatched } from './cause-watched'
import { causesAnswered } from './causes-answered'
import { correctionRecorded } from './correction-recorded'
import { criterionSet } from './criterion-set'
import { extentDecided } from './extent-decided'
import { failureAnswered } from './failure-answered'
import { verdictEffective } from './verdict-effective'
import { verdictGiven } from './verdict-given'

/** What must be true of a case before it closes, in the order of 10.2.1: react, evaluate, act, review. */
export const closureGates: readonly CaseNeed[] = [
  correctionRecorded,
  extentDecided,
  causeDetermined,
  causeWatched,
  actionDecided,
  actionPlanned,
  causesAnswered,
  actionsFinished,
  criterionSet,
  verdictGiven,
  verdictEffective,
  failureAnswered,
]
