import { type Context, createContext, type NonconformityPolicy } from 'clausebook'

/** Ids that count up, so that the same test gives the same bytes. */
export const countingIds = () => {
  let next = 0
  return <Prefix extends string>(prefix: Prefix): `${Prefix}_${string}` => `${prefix}_${String(++next).padStart(4, '0')}`
}

/** A context in Shanghai on the morning of 24 November 2026, unless a test says otherwise. */
export const contextOf = (changes: Partial<Context<NonconformityPolicy>> = {}): Context<NonconformityPolicy> =>
  createContext({
    now: '2026-11-24T09:00:00Z',
    timeZone: 'Asia/Shanghai',
    actor: { id: 'auditor-1', roles: ['lead-auditor'] },
    newId: countingIds(),
    ...changes,
  })
