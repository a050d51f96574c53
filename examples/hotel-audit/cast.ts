import { type Actor, type Context, createContext, type NonconformityPolicy } from 'clausebook'
import { citationCheck } from 'clausebook/clauses'
import { iso9001_2000 } from 'clausebook/clauses/iso9001-2000'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'
import type { Both, Say } from './say.ts'

/** The editions that the audit meets: the one cited by the casebook and the one audited against. */
export const catalogues = [iso9001_2000, iso9001_2015]

/** Who acts. Roles only; the example knows no names. */
const cast = {
  auditor: { id: 'lead-auditor', roles: ['lead-auditor'] },
  quality: { id: 'quality-manager', roles: ['quality-manager'], department: 'Quality management' },
  engineering: { id: 'engineering-manager', roles: ['process-owner'], department: 'Engineering' },
  purchasing: { id: 'purchasing-manager', roles: ['process-owner'], department: 'Purchasing' },
  laundry: { id: 'laundry-supervisor', roles: ['process-owner'], department: 'Laundry' },
  frontDesk: { id: 'front-office-manager', roles: ['process-owner'], department: 'Front desk' },
} as const satisfies Record<string, Actor>

export type Role = keyof typeof cast

/** Ids that count up, so that every run of the example writes the same reports. */
const countingIds = () => {
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

const titles: Readonly<Record<string, Both>> = {
  'lead-auditor': { en: 'Lead auditor', 'zh-CN': '审核组长' },
  'quality-manager': { en: 'Quality manager', 'zh-CN': '质量经理' },
  'engineering-manager': { en: 'Engineering manager', 'zh-CN': '工程部经理' },
  'purchasing-manager': { en: 'Purchasing manager', 'zh-CN': '采购部经理' },
  'laundry-supervisor': { en: 'Laundry supervisor', 'zh-CN': '洗衣房主管' },
  'front-office-manager': { en: 'Front office manager', 'zh-CN': '前厅部经理' },
  'department-head': { en: 'Head of the department', 'zh-CN': '部门负责人' },
}

/** What reports print for the ids of people. */
export const namesIn = (say: Say): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(titles).map(([id, title]) => [id, say(title)]))
