import { iso9001_2000 } from 'clausebook/clauses/iso9001-2000'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'
import type { ReportOptions } from 'clausebook/reports'

/** A report made in Shanghai on 24 November 2026, in English unless a test says otherwise. */
export const optionsOf = (changes: Partial<ReportOptions> = {}): ReportOptions => ({
  language: 'en',
  timeZone: 'Asia/Shanghai',
  now: '2026-11-24T09:00:00Z',
  catalogues: [iso9001_2000, iso9001_2015],
  ...changes,
})

export const languages = ['en', 'zh-CN'] as const
