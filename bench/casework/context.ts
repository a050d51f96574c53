import { type Context, createContext, type NewId, type NonconformityPolicy } from 'clausebook'

/** Ids that count up and cost next to nothing, so that a measurement is not one of random numbers. */
const countingIds = (): NewId => {
  let next = 0
  return (prefix) => `${prefix}_${++next}`
}

/** The context that every measured command runs in: fixed time, zone and actor. */
export const benchContext = (): Context<NonconformityPolicy> =>
  createContext({
    now: '2026-11-24T09:00:00Z',
    timeZone: 'Asia/Shanghai',
    actor: { id: 'auditor-1', roles: ['lead-auditor'] },
    newId: countingIds(),
  })
