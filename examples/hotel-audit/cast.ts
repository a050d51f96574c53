import { type Actor, type Context, createContext, type NonconformityPolicy } from 'clausebook'
import { citationCheck } from 'clausebook/clauses'
import { iso9001_2000 } from 'clausebook/clauses/iso9001-2000'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'

/** The editions that the audit meets: the one cited by the casebook and the one audited against. */
export const catalogues = [iso9001_2000, iso9001_2015]

/** Who acts. Roles only; the example knows no names. */
export const cast = {
  auditor: { id: 'lead-auditor', roles: ['lead-auditor'] },
  quality: { id: 'quality-manager', roles: ['quality-manager'], department: 'Quality management' },
  engineering: { id: 'engineering-manager', roles: ['process-owner'], department: 'Engineering' },
  purchasing: { id: 'purchasing-manager', roles: ['process-owner'], department: 'Purchasing' },
  laundry: { id: 'laundry-supervisor', roles: ['process-owner'], department: 'Laundry' },
  frontDesk: { id: 'front-office-manager', roles: ['process-owner'], department: 'Front desk' },
} as const satisfies Record<string, Actor>

export type Role = keyof typeof cast

/** Ids that count up, so that every run of the example writes the same reports. */
export const countingIds = () => {
  const counts = new Map<string, number>()
  return <Prefix extends string>(prefix: Prefix): `${Prefix}_${string}` => {
    const next = (counts.get(prefix) ?? 0) + 1
    counts.set(prefix, next)
    return `${prefix}_${String(next).padStart(4, '0')}`
  }
}

/** Makes contexts at 9 in the morning in Shanghai of a given day, for a given role. */
export const stageFor = (newId = countingIds()) => {
  const citations = citationCheck(catalogues)
  return (day: string, role: Role): Context<NonconformityPolicy> =>
    createContext<NonconformityPolicy>({ now: `${day}T01:00:00Z`, timeZone: 'Asia/Shanghai', actor: cast[role], newId, citations })
}
